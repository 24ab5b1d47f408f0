using NodaTime;

namespace MileBot.Delivery.Tests.Clocks;

/// <summary>
/// Nobody looked for hours or days. Then each of 96 runners gets one message or none: the newest, and only while it is of use
/// (test matrix, T9).
/// </summary>
public abstract class DowntimeContract
{
    private const string Down = "2026-11-25T05:10:00Z";

    protected abstract Task<TestDatabase> MakeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(25)]
    [InlineData(8 * 24)]
    public async Task Each_runner_gets_the_newest_message_once_while_it_is_of_use_and_no_other(int hours)
    {
        await using var world = await DeliveryWorld.AtAsync(Down, await MakeAsync());
        var crowd = await Crowd.RemindAsync(world);
        await world.CrashAndRestartAsync();
        world.Time.Advance(TimeSpan.FromHours(hours));
        var owed = crowd.OwedAfter(Given.Moment(Down), world.Now);

        await world.SweepAsync();
        await world.SweepAsync();
        await world.SendAllAsync(owed.Count);
        world.Time.Advance(TimeSpan.FromSeconds(2));
        await world.SendWaitingAsync();
        await world.SweepAsync();

        Assert.NotEmpty(owed);
        Assert.Equal(owed.Order(), world.Platform.Sent.Select(sent => sent.Text).Order());
        Assert.Equal([$"{owed.Count}"], world.Query("SELECT count(*) FROM deliveries WHERE state = 'Sent'"));
        Assert.Equal(["0"], world.Query("SELECT count(*) FROM deliveries WHERE state NOT IN ('Sent', 'Expired')"));
        Assert.Empty(world.Query("SELECT reminder_id FROM deliveries GROUP BY reminder_id HAVING count(*) > 1"));
        Assert.Equal(
            ["0"],
            world.Query($"SELECT count(*) FROM reminders WHERE next_due <= {world.Now.ToUnixTimeMilliseconds()}")
        );
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{hours} h down: {owed.Count} of {crowd.Runners.Count} runners got one message, the others none."
        );
    }

    [Fact]
    public async Task Whoever_is_due_now_does_not_wait_for_those_who_are_late_anyway()
    {
        await using var world = await DeliveryWorld.AtAsync(Down, await MakeAsync());
        var crowd = await Crowd.RemindAsync(world);
        world.Time.Advance(TimeSpan.FromHours(8 * 24));
        var owed = crowd.OwedAfter(Given.Moment(Down), world.Now);
        await world.SweepAsync();

        var claimed = new List<Instant>();
        while (
            await world.Outbox.ClaimAsync("test", world.Now, 4, TestContext.Current.CancellationToken)
                is { Count: > 0 } some
        )
        {
            claimed.AddRange(some.Select(one => one.Due));
        }

        Assert.Equal(owed.Count, claimed.Count);
        Assert.Equal(claimed.OrderDescending(), claimed);
    }
}
