using System.Collections.Concurrent;
using System.Diagnostics;
using MileBot.Testing.Discord;
using MileBot.Testing.Processes;

namespace MileBot.Benchmarks;

/// <summary>Starts a bot on the emulated Discord, has runners call <c>/splits</c>, and reads from the operating system what it cost.</summary>
internal static class DiscordRun
{
    /// <summary>Answers of a batch.</summary>
    public const int Batch = 10_000;

    /// <summary>
    /// Answers between the first batch and the warm one, the same for every bot: both runtimes go on compiling for tens of thousands
    /// of answers, and bots run for weeks.
    /// </summary>
    public const int WarmUp = 50_000;

    /// <summary>Runners who call at the same time, each waiting for the answer before the next call.</summary>
    private const int AtOnce = 32;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>What answers cost.</summary>
    public static async Task<DiscordMeasured> MeasureAsync(Func<DiscordEmulator, string, WorkerProcess> start)
    {
        using var folder = new TemporaryFolder();
        await using var discord = await StartAsync();
        var channel = discord.People.AddChannel(discord.People.AddGuild());
        var clock = Stopwatch.StartNew();
        await using var bot = start(discord, folder.Path);
        await ReadyAsync(discord);
        await AskAsync(discord, channel, 1);
        var firstAnswer = clock.Elapsed.TotalSeconds;

        var first = await BatchAsync(discord, channel, bot);
        await AskAsync(discord, channel, WarmUp);
        var warm = await BatchAsync(discord, channel, bot);
        return new DiscordMeasured(
            firstAnswer,
            Batch / first.Cpu,
            Batch / warm.Cpu,
            Batch / warm.Seconds,
            warm.Latencies[Batch / 2],
            warm.Latencies[Batch * 99 / 100]
        );
    }

    /// <summary>Megabytes at rest, some answers after READY for that many guilds.</summary>
    public static async Task<double> RestAsync(Func<DiscordEmulator, string, WorkerProcess> start, int guilds)
    {
        using var folder = new TemporaryFolder();
        await using var discord = await StartAsync();
        discord.People.AddGuilds(guilds - 1);
        var channel = discord.People.AddChannel(discord.People.AddGuild());
        await using var bot = start(discord, folder.Path);
        await ReadyAsync(discord);
        await AskAsync(discord, channel, 200);
        await Task.Delay(TimeSpan.FromSeconds(5));
        bot.Process.Refresh();
        return bot.Process.WorkingSet64 / 1e6;
    }

    private static Task<DiscordEmulator> StartAsync() =>
        DiscordEmulator.StartAsync(new DiscordSettings { Limits = RateLimitPlan.None, KeepsLedger = false });

    private static async Task ReadyAsync(DiscordEmulator discord)
    {
        await discord.Gateway.WhenConnectedAsync(Patience);
        for (var clock = Stopwatch.StartNew(); discord.Commands().Count == 0; )
        {
            if (clock.Elapsed > Patience)
            {
                throw new TimeoutException($"No commands were registered in {Patience}.");
            }

            await Task.Delay(10);
        }
    }

    private static async Task<(double Cpu, double Seconds, double[] Latencies)> BatchAsync(
        DiscordEmulator discord,
        EmulatedChannel channel,
        WorkerProcess bot
    )
    {
        var cpu = Cpu(bot);
        var clock = Stopwatch.StartNew();
        var latencies = await AskAsync(discord, channel, Batch);
        return ((Cpu(bot) - cpu).TotalSeconds, clock.Elapsed.TotalSeconds, latencies);
    }

    /// <returns>Milliseconds to each first callback, in ascending order.</returns>
    private static async Task<double[]> AskAsync(DiscordEmulator discord, EmulatedChannel channel, int times)
    {
        var option = discord
            .Commands()
            .Single(command => command.Name == "splits")
            .Options[0]
            .GetProperty("name")
            .GetString()!;
        var latencies = new ConcurrentBag<double>();
        var left = times;
        await Task.WhenAll(Enumerable.Range(0, int.Min(AtOnce, times)).Select(_ => CallAsync()));
        return [.. latencies.Order()];

        async Task CallAsync()
        {
            var runner = discord.People.AddUser();
            while (Interlocked.Decrement(ref left) >= 0)
            {
                var interaction = discord.People.Slash(runner, channel, "splits", (option, "5:30"));
                await interaction.Answered.WaitAsync(Patience);
                latencies.Add(interaction.Latency!.Value.TotalMilliseconds);
            }
        }
    }

    private static TimeSpan Cpu(WorkerProcess bot)
    {
        bot.Process.Refresh();
        return bot.Process.TotalProcessorTime;
    }
}
