using MileBot.Testing.Processes;

namespace MileBot.Benchmarks;

/// <summary>
/// Answering <c>/splits 5:30</c> on the emulated Telegram: the real worker as we ship it against <see cref="BareLoop"/> twice, under
/// .NET's own settings and under the worker's, in turn, in one run. The first says what a runner's bot costs beside the least
/// that anybody would write, the second what our own code adds. Absolute figures shift from machine to machine.
/// </summary>
internal static class TelegramComparison
{
    private const int Rounds = 3;

    public static async Task RunAsync(TextWriter output)
    {
        List<Measured> plain = [];
        List<Measured> tuned = [];
        List<Measured> worker = [];
        for (var round = 0; round < Rounds; round++)
        {
            plain.Add(await TelegramRun.MeasureAsync(StartPlain));
            tuned.Add(await TelegramRun.MeasureAsync(StartTuned));
            worker.Add(await TelegramRun.MeasureAsync(StartWorker));
        }

        await output.WriteLineAsync(
            $"Medians of {Rounds} rounds on {Environment.ProcessorCount} cores; {TelegramRun.First} answers first, then as many warm."
        );
        await output.WriteLineAsync($"{"", -34}{"bare", 10}{"tuned", 10}{"MileBot", 10}{"/bare", 8}{"/tuned", 8}");
        void Line(string what, Func<Measured, double> figure)
        {
            var (bare, same, ours) = (Median(plain, figure), Median(tuned, figure), Median(worker, figure));
            output.WriteLine(
                $"{what, -34}{bare, 10:0.##}{same, 10:0.##}{ours, 10:0.##}{ours / bare, 8:0.00}{ours / same, 8:0.00}"
            );
        }

        Line("cold start to first answer, s", run => run.FirstAnswerSeconds);
        Line("CPU per first 20k answers, µs each", run => run.FirstCpuMicroseconds);
        Line("CPU per warm answer, µs", run => run.WarmCpuMicroseconds);
        Line("answers/s, warm", run => run.WarmPerSecond);
        Line("memory at rest, MB", run => run.RestMegabytes);
    }

    private static double Median(List<Measured> runs, Func<Measured, double> figure) =>
        runs.Select(figure).Order().ElementAt(runs.Count / 2);

    private static WorkerProcess StartPlain(string url, string token, string folder) =>
        StartBare(
            url,
            token,
            folder,
            new Dictionary<string, string> { ["DOTNET_TieredPGO"] = "1", ["DOTNET_gcConcurrent"] = "1" }
        );

    private static WorkerProcess StartTuned(string url, string token, string folder) =>
        StartBare(url, token, folder, environment: null);

    private static WorkerProcess StartBare(
        string url,
        string token,
        string folder,
        IReadOnlyDictionary<string, string>? environment
    ) => WorkerProcess.Start(typeof(BareLoop).Assembly.Location, folder, environment, "bare", url, token);

    private static WorkerProcess StartWorker(string url, string token, string folder) =>
        WorkerProcess.Start(
            WorkerAssembly.Path,
            folder,
            new Dictionary<string, string>
            {
                ["Telegram__Token"] = token,
                ["Telegram__ApiUrl"] = url,
                ["Urls"] = "http://127.0.0.1:0",
                // Telegram's own limit would be all there is to measure.
                ["Telegram__MessagesPerSecond"] = "0",
            }
        );
}
