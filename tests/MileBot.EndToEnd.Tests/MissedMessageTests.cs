using MileBot.EndToEnd.Tests.Kit;
using NodaTime;

namespace MileBot.EndToEnd.Tests;

/// <summary>A message that was due while no worker ran comes late, once, or not at all.</summary>
public sealed class MissedMessageTests : IAsyncLifetime
{
    private DailyWorld world = null!;

    public async ValueTask InitializeAsync() => world = await DailyWorld.StartAsync();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task After_a_minute_of_downtime_it_is_sent_late()
    {
        await world.MissAsync(Duration.FromMinutes(1));
        world.StartWorker();

        await world.ArrivesOnceAsync();
    }

    [Theory]
    [InlineData(4 * 60 + 1)]
    [InlineData(29 * 60)]
    [InlineData(8 * 24 * 60 + 300)]
    public async Task After_its_deadline_it_is_not_sent_and_the_history_says_so(int minutes)
    {
        await world.MissAsync(Duration.FromMinutes(minutes));
        world.StartWorker();

        await Clock.UntilAsync(() => world.Database.Read("select count(*) from deliveries") == "1");
        await DailyWorld.QuietAsync();

        Assert.Empty(world.Messages);
        Assert.Equal("Expired", world.Database.Read("select state from deliveries"));
        Assert.Contains("missed", (await world.Rita.SaysAsync("/remind")).Text);
    }

    [Fact]
    public async Task What_was_being_sent_when_the_process_died_is_not_sent_again()
    {
        await world.MissAsync(Duration.FromMinutes(1));
        var now = Clock.Now.ToUnixTimeMilliseconds();
        world.Database.Change(
            "update reminders set next_date = date('now', '+2 days'), next_due = next_due + 172800000"
        );
        world.Database.Change(
            $"insert into deliveries (reminder_id, local_date, slot, state, due, deadline, try_at, attempts, changed_at) select id, date('now'), 0, 'Sending', {now}, {now + 3_600_000}, {now}, 0, {now} from reminders"
        );
        world.StartWorker();

        await Clock.UntilAsync(() => world.Database.Read("select state from deliveries") == "Unknown");
        await DailyWorld.QuietAsync();

        Assert.Empty(world.Messages);
        Assert.Contains("unconfirmed", (await world.Rita.SaysAsync("/remind")).Text);
    }
}
