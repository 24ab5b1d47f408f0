using System.Diagnostics;
using MileBot.Testing.Processes;
using MileBot.Testing.Telegram;

namespace MileBot.Benchmarks;

/// <summary>Starts a bot, feeds it, and reads from the operating system what it cost.</summary>
internal static class TelegramRun
{
    /// <summary>Answers before a .NET process has warmed up.</summary>
    public const int First = 20_000;

    /// <summary>Runners asking in turn.</summary>
    private const int Runners = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static async Task<Measured> MeasureAsync(Func<string, string, string, WorkerProcess> start)
    {
        using var folder = new TemporaryFolder();
        await using var telegram = await TelegramEmulator.StartAsync(new EmulatorSettings { KeepsLedger = false });
        var runners = Enumerable.Range(0, Runners).Select(_ => telegram.People.AddUser()).ToList();
        Ask(telegram, runners, 1);
        var clock = Stopwatch.StartNew();
        await using var bot = start(telegram.Address.ToString(), telegram.Token, folder.Path);
        await WaitForAnswersAsync(telegram, 1);
        var firstAnswer = clock.Elapsed.TotalSeconds;

        var first = await BatchAsync(telegram, runners, bot);
        var warm = await BatchAsync(telegram, runners, bot);
        await Task.Delay(TimeSpan.FromSeconds(5));
        bot.Process.Refresh();
        return new Measured(firstAnswer, first.Cpu, warm.Cpu, First / warm.Seconds, bot.Process.WorkingSet64 / 1e6);
    }

    private static async Task<(double Cpu, double Seconds)> BatchAsync(
        TelegramEmulator telegram,
        List<EmulatedUser> runners,
        WorkerProcess bot
    )
    {
        var before = telegram.Calls("sendMessage");
        var cpu = Cpu(bot);
        var clock = Stopwatch.StartNew();
        Ask(telegram, runners, First);
        await WaitForAnswersAsync(telegram, before + First);
        return ((Cpu(bot) - cpu).TotalMicroseconds / First, clock.Elapsed.TotalSeconds);
    }

    private static void Ask(TelegramEmulator telegram, List<EmulatedUser> runners, int times)
    {
        for (var i = 0; i < times; i++)
        {
            var runner = runners[i % runners.Count];
            telegram.People.Says(telegram.People.PrivateChat(runner), runner, "/splits 5:30");
        }
    }

    private static TimeSpan Cpu(WorkerProcess bot)
    {
        bot.Process.Refresh();
        return bot.Process.TotalProcessorTime;
    }

    private static async Task WaitForAnswersAsync(TelegramEmulator telegram, int answers)
    {
        var clock = Stopwatch.StartNew();
        while (telegram.Calls("sendMessage") < answers)
        {
            if (clock.Elapsed > Patience)
            {
                throw new TimeoutException($"{telegram.Calls("sendMessage")} of {answers} answers after {Patience}.");
            }

            await Task.Delay(2);
        }
    }
}
