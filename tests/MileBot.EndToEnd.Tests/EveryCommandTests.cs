using MileBot.EndToEnd.Tests.Kit;

namespace MileBot.EndToEnd.Tests;

/// <summary>One worker, one runner, every command and every slip.</summary>
public sealed class EveryCommandTests : IAsyncLifetime
{
    private TelegramWorld world = null!;
    private Runner rita = null!;

    public static TheoryData<string, string> Asks { get; } =
        new()
        {
            { "/help", "/splits" },
            { "/help splits", "/splits 5:30" },
            { "/splits 5:30", "1:23.9" },
            { "5:30", "1:23.9" },
            { "/raceplan 5:30", "5:30" },
            { "/raceplan 5:30 ran 81 83.5 84 80", "43.2" },
            { "/agegrade 6:10 43 women", "2023 tables of World Masters" },
            { "/level 6:10", "7:04" },
            { "/predict 5:40 to 5:20", "18:20" },
            { "/predict 5k 21:30 10k 45:00", "1.07" },
            { "/paces 5:30 28C dew 20C", "VDOT" },
            { "/pace 5:30/mi", "3:25" },
            { "/paces 5:30", "/mi" },
            { "/predict 5k 21:30", "6:07" },
            { "5k 21:30", "6:07" },
            { "/warmup race 18:30", "18:30" },
            { "/cooldown", "jog" },
            { "/warmup race-day 18:30", "15:30" },
            { "/drills a-skip", "hip height" },
            { "/strength gym", "Squat" },
            { "/strength jumps fast", "126 landings" },
            { "/today", "Stop" },
            { "/remind", "/remind 06:30" },
            { "/settings", "/settings mile 6:40" },
            { "/splits 5:3o", "“5:3o”" },
            { "/splitz 5:30", "splits" },
            { "/nonsense", "/help" },
            { "good morning", "/help" },
            // Last, since it asks: bare text answers it from here on.
            { "/start", "last race" },
        };

    public async ValueTask InitializeAsync()
    {
        world = await TelegramWorld.StartAsync();
        rita = world.NewRunner();
    }

    public async ValueTask DisposeAsync()
    {
        var failures = world.Telegram.Failures;
        await world.DisposeAsync();
        Assert.Empty(failures);
    }

    [Fact]
    public async Task Every_command_and_every_slip_gets_its_answer()
    {
        foreach (var (text, expected) in Asks.Select(row => row.Data))
        {
            // Rest days have no stop signs to show, so the session is asked for on a day that has work in it.
            var answer = await rita.SaysAsync(text == "/today" ? "/today 2026-11-24" : text);
            Assert.True(
                answer.Text.Contains(expected, StringComparison.Ordinal),
                $"'{text}' was answered with: {answer.Text}"
            );
        }
    }
}
