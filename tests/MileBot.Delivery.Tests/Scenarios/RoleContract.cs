using System.Diagnostics;
using MileBot.Conversation.Adapters;
using MileBot.Delivery.Sending;
using MileBot.Runners.Reminders;

namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>Of several workers, the one that plays a platform's role sends its messages.</summary>
public abstract class RoleContract
{
    private const string Unsure = "Planned|1795588200000";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task Whoever_does_not_play_the_role_takes_nothing()
    {
        await using var world = await DueAsync(runners: 1);
        world.Roles.Take();
        await world.StartSendingAsync();
        var elsewhere = new HandedRoles();
        using var other = world.NewSender(elsewhere);
        await other.StartAsync(TestContext.Current.CancellationToken);
        await Task.WhenAll(world.Roles.Wanted, elsewhere.Wanted)
            .WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal(["2026-11-25|Planned"], world.Deliveries());

        elsewhere.Give();

        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m1"), await world.Outbox.RecordedAsync());
        await other.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Each_time_the_role_moves_the_next_takes_over_and_the_last_overwrites_nothing()
    {
        await using var world = await DueAsync(runners: 1);
        var elsewhere = new HandedRoles();
        using var other = world.NewSender(elsewhere);
        await other.StartAsync(TestContext.Current.CancellationToken);
        var mine = Blocked(world);
        var others = Blocked(world);
        await world.StartSendingAsync();
        await mine.Left;

        world.Roles.Take();
        elsewhere.Give();
        Assert.IsType<NextStep.TryAgain>(await world.Outbox.RecordedAsync());
        mine.Answer.SetResult(new SendOutcome.Delivered("mine"));
        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "mine"), await world.Outbox.RecordedAsync());
        Assert.Equal([Unsure], world.Query("SELECT state, unsure_since FROM deliveries"));

        world.Time.Advance(TimeSpan.FromSeconds(120));
        await others.Left;
        elsewhere.Take();
        world.Roles.Give();
        Assert.IsType<NextStep.TryAgain>(await world.Outbox.RecordedAsync());
        others.Answer.SetResult(new SendOutcome.Delivered("the other's"));
        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "the other's"), await world.Outbox.RecordedAsync());

        Assert.Equal([Unsure], world.Query("SELECT state, unsure_since FROM deliveries"));
        Assert.Equal(2, world.Platform.Sent.Count);
        await other.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_stop_gives_back_what_has_not_left()
    {
        await using var world = await DueAsync(runners: PlatformHands.MostOnTheirWay + 8);
        var all = Enumerable.Range(0, PlatformHands.MostOnTheirWay).Select(_ => Blocked(world)).ToList();
        await world.StartSendingAsync();
        await Task.WhenAll(all.Select(one => one.Left));

        var stopping = world.StopSendingAsync();
        all.ForEach(one => one.Answer.SetResult(new SendOutcome.Delivered("in time")));
        await stopping;

        Assert.Equal(
            ["Planned|8", $"Sent|{PlatformHands.MostOnTheirWay}"],
            world.Query("SELECT state, count(*) FROM deliveries GROUP BY state ORDER BY state")
        );
        Assert.Equal(["0"], world.Query("SELECT count(*) FROM deliveries WHERE unsure_since IS NOT NULL"));
    }

    [Fact]
    public async Task A_claim_whose_answer_got_lost_is_made_again_at_once()
    {
        await using var world = await DueAsync(runners: 2);
        world.Outbox.ClaimsToLose = 1;
        await world.StartSendingAsync();
        await world.Outbox.Failed;

        await PassAsync(world, world.Outbox.RecordedAsync().AsTask());
        await PassAsync(world, world.Outbox.RecordedAsync().AsTask());

        Assert.Equal(["Sent|2"], world.Query("SELECT state, count(*) FROM deliveries GROUP BY state"));
        Assert.Equal(["0"], world.Query("SELECT count(*) FROM deliveries WHERE unsure_since IS NOT NULL"));
        Assert.Equal(2, world.Platform.Sent.Count);
    }

    [Fact]
    public async Task What_a_worker_claimed_after_it_had_lost_the_role_is_taken_over_and_what_we_hold_is_not()
    {
        await using var world = await DueAsync(runners: 1);
        var zombies = Blocked(world);
        await world.StartSendingAsync();
        await zombies.Left;
        var ours = Blocked(world);
        await world.RemindAsync("Europe/London", "06:31", user: 2);
        await world.GoToAsync("2026-11-25T06:31:00Z");
        await ours.Left;
        world.Query(
            "UPDATE deliveries SET state = 'Claimed', fence = fence + 1 WHERE id = (SELECT min(id) FROM deliveries)"
        );
        zombies.Answer.SetResult(new SendOutcome.Delivered("to the first"));
        await world.Outbox.RecordedAsync();

        await PassAsync(world, world.Outbox.RecordedAsync().AsTask());
        ours.Answer.SetResult(new SendOutcome.Delivered("to the second"));
        await world.Outbox.RecordedAsync();

        Assert.Equal(
            ["Sent|m3", "Sent|to the second"],
            world.Query("SELECT state, message_id FROM deliveries ORDER BY id")
        );
        Assert.Equal(["0"], world.Query("SELECT count(*) FROM deliveries WHERE unsure_since IS NOT NULL"));
    }

    [Fact]
    public async Task What_is_known_is_written_down_also_when_storage_was_away_until_the_role_was_lost()
    {
        await using var world = await DueAsync(runners: 1);
        var mine = Blocked(world);
        await world.StartSendingAsync();
        await mine.Left;
        world.Outbox.FailuresToRecord = 20;

        world.Roles.Take();
        mine.Answer.SetResult(new SendOutcome.Delivered("in time"));
        await PassAsync(world, world.Outbox.RecordedAsync().AsTask());

        Assert.Equal(["Sent|in time"], world.Query("SELECT state, message_id FROM deliveries"));
    }

    /// <summary>Lets time go by until something has happened.</summary>
    private static async Task PassAsync(DeliveryWorld world, Task happened)
    {
        var started = Stopwatch.GetTimestamp();
        while (!happened.IsCompleted && Stopwatch.GetElapsedTime(started) < Patience)
        {
            world.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(
                happened,
                Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken)
            );
        }

        Assert.True(happened.IsCompletedSuccessfully, "It did not happen in time.");
    }

    private static (Task Left, TaskCompletionSource<SendOutcome> Answer) Blocked(DeliveryWorld world)
    {
        var left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answer = new TaskCompletionSource<SendOutcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        world.Platform.Next(_ =>
        {
            left.SetResult();
            return answer.Task;
        });
        return (left.Task.WaitAsync(Patience, TestContext.Current.CancellationToken), answer);
    }

    private async Task<DeliveryWorld> DueAsync(int runners)
    {
        var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z", await MakeAsync());
        for (var user = 1; user <= runners; user++)
        {
            await world.RemindAsync("Europe/London", "06:30", user);
        }

        await world.GoToAsync("2026-11-25T06:30:00Z");
        return world;
    }
}
