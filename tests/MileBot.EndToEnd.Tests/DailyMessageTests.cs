using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Telegram;
using NodaTime;

namespace MileBot.EndToEnd.Tests;

/// <summary>What becomes of the message of the day: pressed, refused, or put off by Telegram.</summary>
public sealed class DailyMessageTests : IAsyncLifetime
{
    private DailyWorld world = null!;

    public async ValueTask InitializeAsync() => world = await DailyWorld.StartAsync();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task A_press_is_recorded_and_survives_a_kill()
    {
        var session = await world.Rita.SaysAsync($"/today {Clock.LastTuesday()}");
        var pressed = await world.Rita.PressesAsync(session, "Too hard");

        await world.KillWorkerAsync();
        world.StartWorker();

        Assert.Equal(session.Id, pressed.Message!.Id);
        Assert.Contains("too hard", pressed.Message.Text);
        Assert.Contains("too hard", (await world.Rita.SaysAsync($"/today {Clock.LastTuesday()}")).Text);
    }

    [Fact]
    public async Task A_runner_who_blocked_us_is_not_written_to_again()
    {
        await world.MissAsync(Duration.FromMinutes(1));
        world.Telegram.People.Block(world.Rita.User);
        world.StartWorker();
        await Clock.UntilAsync(() => world.Database.Read("select state from reminders") == "Unreachable");
        var calls = world.Telegram.Calls("sendMessage");

        await DailyWorld.QuietAsync();

        Assert.Equal(calls, world.Telegram.Calls("sendMessage"));
        Assert.Equal("Refused", world.Database.Read("select state from deliveries"));
    }

    [Fact]
    public async Task Being_told_to_wait_delays_it_and_does_not_double_it()
    {
        await world.MissAsync(Duration.FromMinutes(1));
        world.Telegram.Faults.Next(new TelegramFault.RateLimited(3), calls: 1, method: "sendMessage");
        world.StartWorker();

        await world.ArrivesOnceAsync();

        await Clock.UntilAsync(() => world.Database.Read("select state from deliveries") == "Sent");
    }
}
