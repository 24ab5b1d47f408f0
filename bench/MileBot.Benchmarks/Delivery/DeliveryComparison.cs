using MileBot.Storage;
using MileBot.Testing.PostgreSql;
using MileBot.Testing.Processes;

namespace MileBot.Benchmarks.Delivery;

/// <summary>
/// Daily messages to emulated platforms without limits: the real worker, from reminders that are due to messages that are accepted
/// and accounted for, against <see cref="BareSends"/> in a plain loop, one after the other, and with as many at once as the worker has;
/// in turn, in one run.
/// </summary>
internal static class DeliveryComparison
{
    /// <summary>What the worker has to reach of the plain loop's rate.</summary>
    private const double Goal = 0.5;

    /// <summary>As PlatformHands has it.</summary>
    private const int AtOnce = 128;

    private static readonly (string Name, Func<Task<IPlatform>> Start)[] Platforms =
    [
        ("telegram", () => TelegramPlatform.StartAsync(keepsLedger: false)),
        ("discord", () => DiscordPlatform.StartAsync(keepsLedger: false)),
    ];

    private static readonly StorageProvider[] Providers = [StorageProvider.Sqlite, StorageProvider.PostgreSql];

    public static async Task<int> RunAsync(int rounds, string only, TextWriter output)
    {
        await using var server = new PostgreSqlServer();
        await output.WriteLineAsync($"Medians of {rounds} rounds on {Environment.ProcessorCount} cores.");
        await output.WriteLineAsync(
            $"{"", -24}{"MileBot/s", 10}{"loop/s", 10}{"ratio", 8}{$"{AtOnce} at once/s", 16}{"ratio", 8}{"µs CPU ours", 14}{"theirs", 8}"
        );
        var isMet = true;
        foreach (var (platform, start) in Platforms)
        {
            foreach (var provider in Providers)
            {
                var name = $"{platform}-{provider}".ToLowerInvariant();
                if (name.Contains(only, StringComparison.Ordinal))
                {
                    isMet &= await CompareAsync(name, start, provider, server, rounds, output);
                }
            }
        }

        await output.WriteLineAsync(
            $"{"from due to accepted, ms", -24}{"p50", 10}{"p99", 12}{"goals", 8:0}{PunctualRun.MostMedian, 14:0}{PunctualRun.MostWorst, 8:0}"
        );
        foreach (var provider in Providers)
        {
            var name = $"punctual-{provider}".ToLowerInvariant();
            if (name.Contains(only, StringComparison.Ordinal))
            {
                var late = await PunctualRun.MeasureAsync(provider, server);
                var (median, worst) = (late[late.Count / 2], late[late.Count * 99 / 100]);
                await output.WriteLineAsync($"{name, -24}{median, 10:0}{worst, 12:0}");
                isMet &= median <= PunctualRun.MostMedian && worst <= PunctualRun.MostWorst;
            }
        }

        return isMet ? 0 : 1;
    }

    private static async Task<bool> CompareAsync(
        string name,
        Func<Task<IPlatform>> start,
        StorageProvider provider,
        PostgreSqlServer server,
        int rounds,
        TextWriter output
    )
    {
        List<SendingRate> loop = [];
        List<SendingRate> atOnce = [];
        List<SendingRate> worker = [];
        for (var round = 0; round < rounds; round++)
        {
            using var folder = new TemporaryFolder();
            await using var platform = await start();
            var store = await Store.MakeAsync(provider, server, folder);
            worker.Add(await SendingRun.WorkerAsync(platform, store, folder.Path));
            loop.Add(await SendingRun.BareAsync(platform, folder.Path, 1));
            atOnce.Add(await SendingRun.BareAsync(platform, folder.Path, AtOnce));
        }

        var (ours, plain, many) = (PerSecond(worker), PerSecond(loop), PerSecond(atOnce));
        await output.WriteLineAsync(
            $"{name, -24}{ours, 10:0}{plain, 10:0}{ours / plain, 8:0.00}{many, 16:0}{ours / many, 8:0.00}"
                + $"{Median(worker, rate => rate.CpuMicroseconds), 14:0}{Median(atOnce, rate => rate.CpuMicroseconds), 8:0}"
        );
        return ours / plain >= Goal;
    }

    private static double PerSecond(List<SendingRate> runs) => Median(runs, rate => rate.PerSecond);

    private static double Median(List<SendingRate> runs, Func<SendingRate, double> figure) =>
        runs.Select(figure).Order().ElementAt(runs.Count / 2);
}
