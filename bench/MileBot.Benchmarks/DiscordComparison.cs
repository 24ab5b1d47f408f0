using System.Globalization;
using MileBot.Testing.Discord;
using MileBot.Testing.Processes;

namespace MileBot.Benchmarks;

/// <summary>
/// Answering <c>/splits 5:30</c> over the gateway of the emulated Discord: the real worker, and our client alone with a fixed text,
/// against the smallest discord.js bot, in turn, in one run. Absolute figures shift from machine to machine; the ratios are what counts.
/// </summary>
internal static class DiscordComparison
{
    private const int Rounds = 3;
    private const int ManyGuilds = 2_500;

    /// <param name="bot">Path of the discord.js bot, beside its node_modules.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task RunAsync(string bot, TextWriter output)
    {
        WorkerProcess Other(DiscordEmulator discord, string folder) => StartOther(bot, intents: 1, discord, folder);
        List<DiscordMeasured> other = [];
        List<DiscordMeasured> bare = [];
        List<DiscordMeasured> worker = [];
        for (var round = 0; round < Rounds; round++)
        {
            other.Add(await DiscordRun.MeasureAsync(Other));
            bare.Add(await DiscordRun.MeasureAsync(StartBare));
            worker.Add(await DiscordRun.MeasureAsync(StartWorker));
        }

        await output.WriteLineAsync(
            $"Medians of {Rounds} rounds on {Environment.ProcessorCount} cores; {DiscordRun.Batch} answers first, and as many warm after {DiscordRun.WarmUp} more."
        );
        await output.WriteLineAsync(
            $"{"", -36}{"discord.js", 12}{"client alone", 14}{"ratio", 8}{"MileBot", 12}{"ratio", 8}"
        );
        Line(output, "cold start to first answer, s", other, bare, worker, run => run.FirstAnswerSeconds);
        Line(output, "answers per CPU-second, first 10k", other, bare, worker, run => run.FirstPerCpuSecond);
        Line(output, "answers per CPU-second, warm", other, bare, worker, run => run.WarmPerCpuSecond);
        Line(output, "answers/s, warm", other, bare, worker, run => run.WarmPerSecond);
        Line(output, "first callback p50, ms", other, bare, worker, run => run.MedianMilliseconds);
        Line(output, "first callback p99, ms", other, bare, worker, run => run.WorstPercentMilliseconds);
        await RestAsync(output, "discord.js, GUILDS", Other);
        await RestAsync(
            output,
            "discord.js, no intent",
            (discord, folder) => StartOther(bot, intents: 0, discord, folder)
        );
        await RestAsync(output, "MileBot", StartWorker);
    }

    private static async Task RestAsync(
        TextWriter output,
        string name,
        Func<DiscordEmulator, string, WorkerProcess> start
    )
    {
        var (one, many) = (await DiscordRun.RestAsync(start, guilds: 1), await DiscordRun.RestAsync(start, ManyGuilds));
        await output.WriteLineAsync(
            $"MB at rest, {name}: {one:0} with 1 guild, {many:0} with {ManyGuilds}: {many - one:+0;-0;0}"
        );
    }

    private static void Line(
        TextWriter output,
        string what,
        List<DiscordMeasured> other,
        List<DiscordMeasured> bare,
        List<DiscordMeasured> worker,
        Func<DiscordMeasured, double> figure
    )
    {
        var (left, alone, right) = (Median(other, figure), Median(bare, figure), Median(worker, figure));
        output.WriteLine(
            $"{what, -36}{left, 12:0.##}{alone, 14:0.##}{alone / left, 8:0.00}{right, 12:0.##}{right / left, 8:0.00}"
        );
    }

    private static double Median(List<DiscordMeasured> runs, Func<DiscordMeasured, double> figure) =>
        runs.Select(figure).Order().ElementAt(runs.Count / 2);

    private static WorkerProcess StartOther(string bot, int intents, DiscordEmulator discord, string folder) =>
        WorkerProcess.StartProgram(
            "node",
            folder,
            environment: null,
            bot,
            discord.Address.ToString(),
            discord.Token,
            intents.ToString(CultureInfo.InvariantCulture)
        );

    private static WorkerProcess StartBare(DiscordEmulator discord, string folder) =>
        WorkerProcess.Start(
            typeof(BareDiscord).Assembly.Location,
            folder,
            environment: null,
            "bare-discord",
            discord.Address.ToString(),
            discord.Token
        );

    private static WorkerProcess StartWorker(DiscordEmulator discord, string folder) =>
        WorkerProcess.Start(
            WorkerAssembly.Path,
            folder,
            new Dictionary<string, string>
            {
                ["Discord__Token"] = discord.Token,
                ["Discord__ApiUrl"] = discord.Address.ToString(),
                ["Urls"] = "http://127.0.0.1:0",
            }
        );
}
