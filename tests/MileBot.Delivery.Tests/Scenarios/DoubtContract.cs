using MileBot.Coaching.Seasons;
using MileBot.Conversation.Adapters;
using MileBot.Delivery.Sending;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>Messages that may have arrived: lost never, doubled only where nobody can tell.</summary>
public abstract class DoubtContract
{
    protected abstract Task<TestDatabase> MakeAsync();

    private const string Once = "test 7 /today 2026-11-25";

    [Fact]
    public async Task A_crash_while_composing_loses_nothing_and_doubles_nothing()
    {
        await using var world = await DueAsync();
        using var composing = new ManualResetEventSlim();
        using var crashed = new ManualResetEventSlim();
        world.Desk.WhileComposing = () =>
        {
            composing.Set();
            crashed.Wait(TimeSpan.FromSeconds(30));
        };
        await world.StartSendingAsync();
        world.Bell.Ring();
        composing.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(["2026-11-25|Claimed"], world.Deliveries());

        await world.CrashAndRestartAsync();
        world.Desk.WhileComposing = () => { };
        crashed.Set();

        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m1"), await world.SendAsync());
        Assert.Equal(["2026-11-25|Sent"], world.Deliveries());
        Assert.Equal(Once, Assert.Single(world.Platform.Sent).Text);
    }

    [Fact]
    public async Task A_crash_after_the_first_byte_sends_one_silent_marked_copy_after_the_grace()
    {
        await using var world = await CrashedWhileSendingAsync();

        Assert.IsType<NextStep.TryAgain>(await world.SendAsync());
        Assert.Single(world.Platform.Sent);
        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m2"), await world.SendAfterAsync(120));

        Assert.Equal([Once, $"{Once} (silent)"], world.Platform.Sent.Select(one => one.Text));
        Assert.Equal(["2026-11-25|Sent"], world.Deliveries());
    }

    [Fact]
    public async Task The_second_unknown_outcome_is_the_last()
    {
        await using var world = await DueAsync();
        Lose(world);
        Lose(world);

        Assert.IsType<NextStep.LookAgain>(await world.SendAsync());
        Assert.IsType<NextStep.LookAgain>(await world.SendAfterAsync(120));
        Assert.Equal(new NextStep.Done(DeliveryState.Unknown), await world.SendAfterAsync(120));
        Assert.Equal(2, world.Platform.Sent.Count);
    }

    [Fact]
    public async Task Whoever_wants_no_copy_gets_none()
    {
        await using var world = await DueAsync();
        await world.WishAsync(InDoubt.Never);
        Lose(world);

        await world.SendAsync();
        Assert.Equal(new NextStep.Done(DeliveryState.Unknown), await world.SendAfterAsync(120));
        Assert.Single(world.Platform.Sent);
    }

    [Fact]
    public async Task A_verdict_on_that_date_shows_that_it_arrived()
    {
        await using var world = await DueAsync();
        Lose(world);
        await world.SendAsync();
        await world.ReportAsync(new LocalDate(2026, 11, 25), SessionVerdict.Done);

        Assert.Equal(new NextStep.Done(DeliveryState.Sent), await world.SendAfterAsync(120));
        Assert.Single(world.Platform.Sent);
    }

    [Fact]
    public async Task A_verdict_on_another_date_shows_nothing()
    {
        await using var world = await DueAsync();
        Lose(world);
        await world.SendAsync();
        await world.ReportAsync(new LocalDate(2026, 11, 24), SessionVerdict.Done);

        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m2"), await world.SendAfterAsync(120));
    }

    [Fact]
    public async Task While_its_key_holds_it_is_sent_again_as_ever()
    {
        await using var world = await DueAsync();
        world.Platform.KeyHolds = Duration.FromSeconds(75);
        Lose(world);

        await world.SendAsync();
        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m2"), await world.SendAfterAsync(2));
        Assert.Equal([Once, Once], world.Platform.Sent.Select(one => one.Text));
        Assert.Single(world.Platform.Keys.Distinct());
    }

    [Fact]
    public async Task When_its_key_holds_no_more_the_platform_is_asked()
    {
        await using var world = await CrashedWhileSendingAsync();
        world.Platform.KeyHolds = Duration.FromSeconds(75);
        world.Platform.Lookup = new SentLookup.Found("there");

        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "there"), await world.SendAfterAsync(75));
        Assert.Single(world.Platform.Sent);
    }

    [Fact]
    public async Task What_is_found_to_have_arrived_counts_as_told()
    {
        await using var world = await CrashedWhileSendingAsync();
        var arrived = 0;
        world.Desk.WhenArrived = () => arrived++;
        world.Platform.Lookup = new SentLookup.Found("there");

        await world.SendAsync();
        await world.StopSendingAsync();

        Assert.Equal(1, arrived);
    }

    [Fact]
    public async Task What_is_not_there_is_sent_as_if_for_the_first_time_and_may_be_in_doubt_again()
    {
        await using var world = await CrashedWhileSendingAsync();
        world.Platform.KeyHolds = Duration.FromSeconds(75);
        world.Platform.Lookup = new SentLookup.NotThere();
        Lose(world);

        Assert.IsType<NextStep.LookAgain>(await world.SendAfterAsync(75));
        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m3"), await world.SendAfterAsync(74));
        Assert.All(world.Platform.Sent, one => Assert.Equal(Once, one.Text));
    }

    [Fact]
    public async Task A_platform_that_does_not_answer_is_asked_again()
    {
        await using var world = await CrashedWhileSendingAsync();
        world.Platform.Lookup = new SentLookup.NoAnswer(Duration.FromSeconds(30));

        Assert.IsType<NextStep.TryAgain>(await world.SendAsync());
        world.Platform.Lookup = new SentLookup.Found("there");
        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "there"), await world.SendAfterAsync(30));
        Assert.Single(world.Platform.Sent);
    }

    [Fact]
    public async Task Nothing_leaves_after_the_deadline_but_the_truth_is_still_asked_for()
    {
        await using var world = await CrashedWhileSendingAsync();
        world.Platform.KeyHolds = Duration.FromHours(10);
        world.Platform.Lookup = new SentLookup.Found("there");

        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "there"), await world.SendAfterAsync(4 * 3600));
        Assert.Single(world.Platform.Sent);
    }

    [Fact]
    public async Task Nobody_can_tell_after_the_deadline_means_unknown()
    {
        await using var world = await CrashedWhileSendingAsync();

        Assert.Equal(new NextStep.Done(DeliveryState.Unknown), await world.SendAfterAsync(4 * 3600));
        Assert.Single(world.Platform.Sent);
    }

    [Fact]
    public async Task A_doubt_outlives_attempts_that_certainly_failed()
    {
        await using var world = await DueAsync();
        Lose(world);
        world.Platform.Next(new SendOutcome.NotSent(SendTrouble.RateLimited, Duration.FromSeconds(30)));

        await world.SendAsync();
        Assert.IsType<NextStep.TryAgain>(await world.SendAfterAsync(120));
        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m3"), await world.SendAfterAsync(30));
        Assert.Equal([Once, $"{Once} (silent)", $"{Once} (silent)"], world.Platform.Sent.Select(one => one.Text));
    }

    [Fact]
    public async Task Whoever_lost_a_message_overwrites_nothing()
    {
        await using var world = await DueAsync();
        var stop = TestContext.Current.CancellationToken;
        var zombies = Assert.Single(await world.Outbox.ClaimAsync("test", world.Now, 8, stop));
        Assert.Empty(await world.Outbox.ClaimAsync("test", world.Now, 8, stop));

        Assert.Equal(0, await world.Outbox.TakeOverAsync("test", [], world.Now, stop));
        Assert.False(await world.Outbox.BeginSendingAsync(zombies, world.Now, stop));
        Assert.False(
            await world.Outbox.RecordAsync(zombies, new NextStep.Done(DeliveryState.Expired), world.Now, stop)
        );
        Assert.Equal(["2026-11-25|Planned"], world.Deliveries());

        var ours = Assert.Single(await world.Outbox.ClaimAsync("test", world.Now, 8, stop));
        Assert.True(await world.Outbox.BeginSendingAsync(ours, world.Now, stop));
        Assert.False(
            await world.Outbox.RecordAsync(zombies, new NextStep.Done(DeliveryState.Expired), world.Now, stop)
        );
        Assert.Equal(["2026-11-25|Sending"], world.Deliveries());
        Assert.Equal(1, await world.Outbox.TakeOverAsync("test", [], world.Now, stop));
        Assert.False(await world.Outbox.RecordAsync(ours, new NextStep.Done(DeliveryState.Sent), world.Now, stop));
        Assert.Equal(0, await world.Outbox.TakeOverAsync("other", [], world.Now, stop));
    }

    [Fact]
    public async Task Parts_that_arrived_are_not_sent_again_also_after_a_crash_and_from_doubt_on()
    {
        await using var world = await DueAsync();
        world.Platform.Next(new SendOutcome.NotSent(SendTrouble.Unreachable) { PartsArrived = 2 });
        world.Platform.Next(new SendOutcome.NotSent(SendTrouble.Unreachable));
        world.Platform.Next(new SendOutcome.Unknown(SendTrouble.PlatformFailed) { PartsArrived = 3 });

        Assert.IsType<NextStep.TryAgain>(await world.SendAsync());
        await world.CrashAndRestartAsync();
        Assert.IsType<NextStep.TryAgain>(await world.SendAfterAsync(2));
        Assert.IsType<NextStep.LookAgain>(await world.SendAfterAsync(4));
        Assert.IsType<NextStep.Done>(await world.SendAfterAsync(120));

        Assert.Equal([0, 2, 2, 3], world.Platform.Arrived);
    }

    [Fact]
    public async Task Parts_that_the_platform_finds_are_not_sent_again()
    {
        await using var world = await CrashedWhileSendingAsync();
        world.Platform.Lookup = new SentLookup.NotThere(1);

        await world.SendAsync();

        Assert.Equal([0, 1], world.Platform.Arrived);
    }

    [Fact]
    public async Task A_reminder_switched_off_with_a_message_in_doubt_leaves_it_unknown()
    {
        await using var world = await DueAsync();
        Lose(world);
        await world.SendAsync();

        await world.RemindAsync((await world.FindAsync())! with { State = ReminderState.Off });

        Assert.Equal(["2026-11-25|Unknown"], world.Deliveries());
    }

    [Fact]
    public async Task A_message_in_doubt_is_not_sent_to_another_chat()
    {
        await using var world = await DueAsync();
        Lose(world);
        await world.SendAsync();

        await MoveAsync(world);

        Assert.Equal(["2026-11-25|Unknown"], world.Deliveries());
    }

    [Fact]
    public async Task What_gets_lost_on_its_way_to_a_chat_that_its_reminder_leaves_is_not_sent_to_another()
    {
        await using var world = await DueAsync();
        world.Platform.Next(_ => MoveAsync(world, new SendOutcome.Unknown(SendTrouble.PlatformFailed)));

        await world.SendAsync();

        Assert.Equal(["2026-11-25|Unknown"], world.Deliveries());
    }

    [Fact]
    public async Task What_was_on_its_way_to_a_chat_that_its_reminder_left_is_not_sent_to_another_after_a_crash()
    {
        await using var world = await CrashedWhileSendingAsync();
        await MoveAsync(world);

        Assert.Equal(1, await world.Outbox.TakeOverAsync("test", [], world.Now, TestContext.Current.CancellationToken));

        Assert.Equal(["2026-11-25|Unknown"], world.Deliveries());
    }

    [Fact]
    public async Task What_did_not_arrive_in_a_chat_that_its_reminder_leaves_is_sent_whole_to_the_other()
    {
        await using var world = await DueAsync();
        world.Platform.Next(_ =>
            MoveAsync(world, new SendOutcome.NotSent(SendTrouble.Unreachable) { PartsArrived = 2 })
        );

        await world.SendAsync();
        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m2"), await world.SendAfterAsync(2));

        Assert.Equal(["test:7", "test:another"], world.Platform.Sent.Select(one => one.To.ToString()));
        Assert.Equal([0, 0], world.Platform.Arrived);
    }

    [Fact]
    public async Task What_did_not_arrive_waits_for_the_platform_to_which_its_reminder_moved()
    {
        await using var world = await DueAsync();
        var other = Given.Account() with { Platform = "other" };
        world.Link(other);
        world.Platform.Next(async _ =>
        {
            await world.RemindAsync((await world.FindAsync())! with { Account = other, Chat = "other:7" });
            return new SendOutcome.NotSent(SendTrouble.Unreachable);
        });

        await world.SendAsync();

        Assert.Equal(["other|Planned"], world.Query("SELECT platform, state FROM deliveries"));
    }

    [Fact]
    public async Task What_is_composed_for_a_chat_that_its_reminder_leaves_is_sent_to_the_other()
    {
        await using var world = await DueAsync();
        world.Desk.WhileComposing = () =>
        {
            world.Desk.WhileComposing = () => { };
            MoveAsync(world).GetAwaiter().GetResult();
        };

        await world.SendAsync();
        await world.SendWaitingAsync();

        Assert.Equal("test:another", Assert.Single(world.Platform.Sent).To.ToString());
    }

    [Fact]
    public async Task Whoever_lost_a_message_may_not_send_it_beside_the_one_who_has_it()
    {
        await using var world = await DueAsync();
        var stop = TestContext.Current.CancellationToken;
        var lost = Assert.Single(await world.Outbox.ClaimAsync("test", world.Now, 8, stop));
        await world.Outbox.TakeOverAsync("test", [], world.Now, stop);
        var ours = Assert.Single(await world.Outbox.ClaimAsync("test", world.Now, 8, stop));

        // The first is written alone, and the others that come meanwhile are together.
        var may = await Task.WhenAll(
            new[] { lost, lost, lost, ours }.Select(one =>
                world.Outbox.BeginSendingAsync(one, world.Now, stop).AsTask()
            )
        );

        Assert.Equal([false, false, false, true], may);
    }

    [Fact]
    public async Task A_reminder_switched_off_while_its_message_is_composed_sends_nothing()
    {
        await using var world = await DueAsync();
        var reminder = (await world.FindAsync())!;
        world.Desk.WhileComposing = () =>
            world.RemindAsync(reminder with { State = ReminderState.Off }).GetAwaiter().GetResult();

        await world.SendAsync();

        Assert.Empty(world.Platform.Sent);
        Assert.Empty(world.Deliveries());
    }

    [Fact]
    public async Task A_stop_with_the_answer_outstanding_is_in_doubt_at_the_next_start()
    {
        await using var world = await CrashedWhileSendingAsync();

        Assert.Equal(
            ["Planned|1795588200000"],
            await TakenOverAsync(world, "SELECT state, unsure_since FROM deliveries")
        );
        var history = await world.Reminders.HistoryAsync(Given.Account(), 7, TestContext.Current.CancellationToken);
        Assert.Equal(DeliveryState.Unknown, Assert.Single(history).State);
    }

    private static async Task<IReadOnlyList<string>> TakenOverAsync(DeliveryWorld world, string sql)
    {
        await world.Outbox.TakeOverAsync("test", [], world.Now, TestContext.Current.CancellationToken);
        return world.Query(sql);
    }

    /// <summary>The runner wants it elsewhere from now on.</summary>
    private static async Task MoveAsync(DeliveryWorld world) =>
        await world.RemindAsync((await world.FindAsync())! with { Chat = "test:another" });

    private static async Task<SendOutcome> MoveAsync(DeliveryWorld world, SendOutcome outcome)
    {
        await MoveAsync(world);
        return outcome;
    }

    private static void Lose(DeliveryWorld world) =>
        world.Platform.Next(new SendOutcome.Unknown(SendTrouble.PlatformFailed));

    private async Task<DeliveryWorld> CrashedWhileSendingAsync()
    {
        var world = await DueAsync();
        var left = new TaskCompletionSource();
        world.Platform.Next(async cancelled =>
        {
            left.SetResult();
            await Task.Delay(Timeout.Infinite, cancelled);
            throw new InvalidOperationException();
        });
        await world.StartSendingAsync();
        world.Bell.Ring();
        await left.Task;
        Assert.Equal(["2026-11-25|Sending"], world.Deliveries());
        await world.CrashAndRestartAsync();
        return world;
    }

    private async Task<DeliveryWorld> DueAsync()
    {
        var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z", await MakeAsync());
        await world.RemindAsync("Europe/London", "06:30");
        await world.GoToAsync("2026-11-25T06:30:00Z");
        return world;
    }
}
