using Microsoft.Data.Sqlite;
using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Telegram;
using NodaTime;

namespace MileBot.EndToEnd.Tests;

/// <summary>The promise: the message of the day arrives, once, on time, or not at all.</summary>
public sealed class DailyMessageTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    [Fact]
    public async Task A_reminder_for_the_next_minute_arrives_within_two_seconds_of_it_once()
    {
        await using var world = await TelegramWorld.StartAsync();
        var rita = world.NewRunner();
        await rita.SaysAsync("/help");

        var due = await RemindSoonAsync(rita, leadSeconds: 3);
        var message = await MessageAsync(world, rita);

        Assert.InRange(message.At - due, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.Equal(["Done", "Too hard", "Skip"], message.Message!.Labels.Take(3));
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        Assert.Single(MessagesOf(world, rita));
    }

    [Fact]
    public async Task It_arrives_once_when_the_process_is_killed_ten_seconds_before_and_started_again()
    {
        await using var world = await TelegramWorld.StartAsync();
        var rita = world.NewRunner();
        await rita.SaysAsync("/settings mile 6:40");
        var due = await RemindSoonAsync(rita, leadSeconds: 15);
        await UntilAsync(due - TimeSpan.FromSeconds(10));

        await world.KillWorkerAsync();
        world.StartWorker();
        var message = await MessageAsync(world, rita);

        Assert.InRange(message.At - due, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        Assert.Single(MessagesOf(world, rita));
    }

    [Theory]
    [InlineData(5 * 60, 0)]
    [InlineData(1, 1)]
    public async Task It_is_sent_late_only_within_its_deadline(int minutesDown, int expected)
    {
        await using var world = await TelegramWorld.StartAsync();
        var rita = world.NewRunner();
        await rita.SaysAsync("/remind 06:30 Europe/Paris");
        await world.KillWorkerAsync();
        var kept = LocalMidnightIsFarEnough(minutesDown) ? expected : 0;

        await PretendItWasDueAsync(world.Database, minutesDown);
        world.StartWorker();
        var status = await rita.SaysAsync("/remind");
        await UntilSettledAsync(world, rita, kept);

        Assert.Equal(kept, MessagesOf(world, rita).Count);
        Assert.NotNull(status);
    }

    [Fact]
    public async Task A_press_is_recorded_and_shown()
    {
        await using var world = await TelegramWorld.StartAsync();
        var rita = world.NewRunner();
        var session = await rita.SaysAsync("/today 2026-11-24");

        var pressed = await rita.PressesAsync(session, "Too hard");
        await world.KillWorkerAsync();
        world.StartWorker();
        var later = await rita.SaysAsync("/today 2026-11-24");

        Assert.Equal(session.Id, pressed.Message!.Id);
        Assert.Contains("too hard", pressed.Message.Text);
        Assert.Contains("too hard", later.Text);
    }

    [Fact]
    public async Task A_runner_who_blocked_us_is_not_written_to_again()
    {
        await using var world = await TelegramWorld.StartAsync();
        var rita = world.NewRunner();
        await rita.SaysAsync("/help");
        await RemindSoonAsync(rita, leadSeconds: 3);
        world.Telegram.People.Block(rita.User);
        await UntilAsync(() => StateOf(world.Database) == "Unreachable");
        var calls = world.Telegram.Calls("sendMessage");

        await Task.Delay(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken);

        Assert.Equal(calls, world.Telegram.Calls("sendMessage"));
        Assert.Empty(MessagesOf(world, rita));
    }
}
