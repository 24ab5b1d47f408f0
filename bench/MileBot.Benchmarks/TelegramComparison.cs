using MileBot.Testing.Processes;

namespace MileBot.Benchmarks;

/// <summary>
/// Answering <c>/splits 5:30</c> on the emulated Telegram: the real worker against <see cref="BareLoop"/>, in turn, in one run.
/// Absolute figures shift from machine to machine; the ratios are what counts.
/// </summary>
internal static class TelegramComparison
{
    private const int Rounds = 3;

    public static async Task RunAsync(TextWriter output)
    {
        List<Measured> bare = [];
        List<Measured> worker = [];
        for (var round = 0; round < Rounds; round++)
        {
            bare.Add(await TelegramRun.MeasureAsync(StartBare));
            worker.Add(await TelegramRun.MeasureAsync(StartWorker));
        }

        await output.WriteLineAsync(
            $"Medians of {Rounds} rounds on {Environment.ProcessorCount} cores; {TelegramRun.First} answers first, then as many warm."
        );
        await output.WriteLineAsync($"{"", -34}{"bare loop", 12}{"MileBot", 12}{"ratio", 8}");
        Line(output, "cold start to first answer, s", bare, worker, run => run.FirstAnswerSeconds);
        Line(output, "CPU per first 20k answers, µs each", bare, worker, run => run.FirstCpuMicroseconds);
        Line(output, "CPU per warm answer, µs", bare, worker, run => run.WarmCpuMicroseconds);
        Line(output, "answers/s, warm", bare, worker, run => run.WarmPerSecond);
        Line(output, "memory at rest, MB", bare, worker, run => run.RestMegabytes);
    }

    private static void Line(
        TextWriter output,
        string what,
        List<Measured> bare,
        List<Measured> worker,
        Func<Measured, double> figure
    )
    {
        var (left, right) = (Median(bare, figure), Median(worker, figure));
        output.WriteLine($"{what, -34}{left, 12:0.##}{right, 12:0.##}{right / left, 8:0.00}");
    }

    private static double Median(List<Measured> runs, Func<Measured, double> figure) =>
        runs.Select(figure).Order().ElementAt(runs.Count / 2);

    private static WorkerProcess StartBare(string url, string token, string folder) =>
        WorkerProcess.Start(typeof(BareLoop).Assembly.Location, folder, environment: null, "bare", url, token);

    private static WorkerProcess StartWorker(string url, string token, string folder) =>
        WorkerProcess.Start(
            WorkerAssembly.Path,
            folder,
            new Dictionary<string, string> { ["Telegram__Token"] = token, ["Telegram__ApiUrl"] = url }
        );
}
