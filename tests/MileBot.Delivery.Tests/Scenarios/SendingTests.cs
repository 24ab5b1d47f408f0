using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Delivery.Sending;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>What leaves for the platform, and what is known of it afterwards.</summary>
public sealed class SendingTests
{
    private const string Due = "2026-11-25T06:30:00Z";

    [Fact]
    public async Task The_message_is_the_runners_own_question_for_the_session_of_the_date()
    {
        await using var world = await DueAsync();

        var step = await world.SendAsync();

        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m1"), step);
        var (to, text) = Assert.Single(world.Platform.Sent);
        Assert.Equal(("test:7", "test 7 /today 2026-11-25"), (to.ToString(), text));
        Assert.Equal(["2026-11-25|Sent|m1"], world.Query("SELECT local_date, state, message_id FROM deliveries"));
    }

    [Theory]
    [InlineData(true, new[] { "2026-11-25|Sent" })]
    [InlineData(false, new string[0])]
    public async Task What_a_message_tells_counts_when_it_is_known_to_have_arrived_and_not_before(
        bool counts,
        string[] then
    )
    {
        await using var world = await DueAsync();
        var seen = new List<string>();
        world.Desk.CountsOnArrival = counts;
        world.Desk.WhenArrived = () => seen.AddRange(world.Deliveries());
        world.Platform.Next(new SendOutcome.NotSent(SendTrouble.Unreachable));
        world.Platform.Next(new SendOutcome.Unknown(SendTrouble.PlatformFailed));

        await world.SendAsync();
        await world.SendAfterAsync(2);
        Assert.Empty(seen);
        await world.SendAfterAsync(120);
        await world.StopSendingAsync();

        Assert.Equal(then, seen);
    }

    [Fact]
    public async Task What_cannot_be_noted_of_a_message_that_arrived_does_not_send_it_again()
    {
        await using var world = await DueAsync();
        world.Desk.CountsOnArrival = true;
        world.Desk.WhenArrived = () => throw new IOException("down");

        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m1"), await world.SendAsync());
    }

    [Fact]
    public async Task Nothing_to_say_is_skipped_and_the_next_day_comes_as_ever()
    {
        await using var world = await DueAsync();
        world.Desk.IsSilent = true;

        Assert.Equal(new NextStep.Done(DeliveryState.Skipped), await world.SendAsync());

        Assert.Empty(world.Platform.Sent);
        Assert.Equal(["2026-11-25|Skipped"], world.Deliveries());
        Assert.Equal(AskOccasion.Daily, world.Desk.Occasion);
        world.Desk.IsSilent = false;
        await world.GoToAsync("2026-11-26T06:30:00Z");
        await world.SendAsync();
        Assert.Equal(["2026-11-25|Skipped", "2026-11-26|Sent"], world.Deliveries());
    }

    [Theory]
    [InlineData("2026-11-25T06:30:05Z", "2026-11-25|Sent", 1)]
    [InlineData("2026-11-25T10:29:59Z", "2026-11-25|Sent", 1)]
    [InlineData("2026-11-25T10:30:00Z", "2026-11-25|Expired", 0)]
    public async Task A_process_killed_with_the_message_planned_sends_it_if_it_is_back_in_time(
        string back,
        string expected,
        int sent
    )
    {
        await using var world = await DueAsync();

        await world.CrashAndRestartAsync();
        await world.GoToAsync(back);
        await world.SendAsync();

        Assert.Equal([expected], world.Deliveries());
        Assert.Equal(sent, world.Platform.Sent.Count);
    }

    [Fact]
    public async Task Nothing_leaves_when_composing_took_until_the_deadline()
    {
        await using var world = await DueAsync();
        world.Desk.WhileComposing = () => world.Time.Advance(TimeSpan.FromHours(4));

        Assert.Equal(new NextStep.Done(DeliveryState.Expired), await world.SendAsync());
        Assert.Empty(world.Platform.Sent);
    }

    [Fact]
    public async Task A_runner_who_is_forgotten_gets_nothing_that_waited()
    {
        await using var world = await DueAsync();
        await world.RemindAsync("Europe/London", "06:30", user: 8);
        await world.GoToAsync("2026-11-26T06:30:00Z");

        await world.PersonalData.ForgetAsync(Given.Account(), TestContext.Current.CancellationToken);
        await world.SendAsync();

        Assert.Equal("test:8", Assert.Single(world.Platform.Sent).To.ToString());
        Assert.Equal(["1"], world.Query("SELECT count(*) FROM deliveries"));
    }

    [Fact]
    public async Task A_runner_who_is_forgotten_while_the_message_is_composed_gets_nothing()
    {
        await using var world = await DueAsync();
        world.Desk.WhileComposing = () =>
            world
                .PersonalData.ForgetAsync(Given.Account(), TestContext.Current.CancellationToken)
                .AsTask()
                .GetAwaiter()
                .GetResult();

        await world.SendAsync();

        Assert.Empty(world.Platform.Sent);
        Assert.Empty(world.Deliveries());
    }

    [Fact]
    public async Task A_runner_who_blocked_us_is_not_written_to_until_they_come_back()
    {
        await using var world = await DueAsync();
        world.Platform.Next(new SendOutcome.Refused(SendTrouble.Blocked));

        Assert.Equal(new NextStep.StopWriting(), await world.SendAsync());
        await world.GoToAsync("2026-11-26T06:30:00Z");
        Assert.Equal(["2026-11-25|Refused"], world.Deliveries());
        var silenced = (await world.FindAsync())!;
        Assert.Equal(ReminderState.Unreachable, silenced.State);

        await world.RemindAsync(
            silenced with
            {
                State = ReminderState.On,
                Next = silenced.Schedule.NextAfter(world.Now),
            }
        );
        await world.GoToAsync("2026-11-27T06:30:00Z");
        await world.SendAsync();
        Assert.Equal(["2026-11-25|Refused", "2026-11-27|Sent"], world.Deliveries());
        Assert.Equal(2, world.Platform.Sent.Count);
    }

    [Fact]
    public async Task A_platform_that_asks_for_patience_gets_it()
    {
        await using var world = await DueAsync();
        world.Platform.Next(new SendOutcome.NotSent(SendTrouble.RateLimited, Duration.FromSeconds(17)));

        var again = Given.Moment(Due) + Duration.FromSeconds(17);
        Assert.Equal(new NextStep.TryAgain(again, 0), await world.SendAsync());
        Assert.Empty(
            await world.Outbox.ClaimAsync(
                "test",
                again - Duration.FromMilliseconds(1),
                8,
                TestContext.Current.CancellationToken
            )
        );
        world.Time.Advance(TimeSpan.FromSeconds(17));

        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m2"), await world.Outbox.RecordedAsync());
    }

    [Fact]
    public async Task A_message_that_must_not_go_yet_is_never_on_its_way()
    {
        await using var world = await DueAsync();
        world.Platform.Turn = new Turn
        {
            Trouble = new SendOutcome.NotSent(SendTrouble.RateLimited, Duration.FromSeconds(17)),
        };

        var again = Given.Moment(Due) + Duration.FromSeconds(17);
        Assert.Equal(new NextStep.TryAgain(again, 0), await world.SendAsync());
        Assert.Empty(world.Platform.Sent);
        world.Time.Advance(TimeSpan.FromSeconds(17));

        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m1"), await world.Outbox.RecordedAsync());
    }

    [Fact]
    public async Task A_turn_is_over_once_the_platform_has_answered()
    {
        await using var world = await DueAsync();
        var over = 0;
        world.Platform.Turn = new Turn(() => over++);
        world.Platform.Next(_ => Task.FromResult<SendOutcome>(new SendOutcome.Delivered($"{over} over")));

        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "0 over"), await world.SendAsync());
        Assert.Equal(1, over);
    }

    [Fact]
    public async Task An_address_that_nobody_can_read_holds_up_nobody()
    {
        await using var world = await DueAsync();
        world.Query("UPDATE reminders SET chat = 'nonsense'");

        var again = Given.Moment(Due) + Duration.FromSeconds(2);
        Assert.Equal(new NextStep.TryAgain(again, 1), await world.SendAsync());
        Assert.Empty(world.Platform.Sent);
    }

    [Fact]
    public async Task Trouble_of_our_own_again_and_again_puts_a_message_off_by_seconds_only()
    {
        await using var world = await DueAsync();
        world.Desk.WhileComposing = () => throw new TimeoutException();

        for (var time = 0; time < 8; time++)
        {
            var again = Assert.IsType<NextStep.TryAgain>(await world.SendAfterAsync(15));
            Assert.True(again.At - world.Now <= Duration.FromSeconds(15), $"Put off until {again.At}.");
        }
    }

    [Fact]
    public async Task Trouble_of_our_own_does_not_count_as_the_platforms()
    {
        await using var world = await DueAsync();
        world.Desk.WhileComposing = () => throw new InvalidOperationException("wrapped", new TimeoutException());
        for (var time = 0; time < 8; time++)
        {
            await world.SendAfterAsync(5);
        }

        world.Desk.WhileComposing = () => { };
        world.Platform.Next(new SendOutcome.NotSent(SendTrouble.Unreachable));

        var again = Assert.IsType<NextStep.TryAgain>(await world.SendAfterAsync(5));
        Assert.Equal(Duration.FromSeconds(2), again.At - world.Now);
    }

    [Fact]
    public async Task A_bug_that_comes_each_time_is_met_ever_more_rarely()
    {
        await using var world = await DueAsync();
        var composed = 0;
        world.Desk.WhileComposing = () =>
        {
            composed++;
            throw new InvalidOperationException();
        };

        while (await world.SendAsync() is NextStep.TryAgain again)
        {
            world.Time.Advance((again.At - world.Now).ToTimeSpan());
        }

        Assert.Equal(["2026-11-25|Expired"], world.Deliveries());
        Assert.InRange(composed, 40, 60);
    }

    [Fact]
    public async Task An_outcome_is_recorded_when_storage_is_back()
    {
        await using var world = await DueAsync();
        world.Outbox.FailuresToRecord = 2;
        var recorded = world.SendAsync();
        await world.Outbox.Failed;
        while (!recorded.IsCompleted)
        {
            world.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m1"), await recorded);
        Assert.Single(world.Platform.Sent);
    }

    [Fact]
    public async Task Some_at_most_are_on_their_way_at_once_and_a_slow_one_holds_up_nobody()
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z");
        var quick = PlatformHands.MostOnTheirWay / 2;
        for (var user = 1; user <= PlatformHands.MostOnTheirWay + quick - 1; user++)
        {
            await world.RemindAsync("Europe/London", "06:30", user);
        }

        await world.GoToAsync(Due);
        var slow = new TaskCompletionSource<SendOutcome>();
        for (var one = 0; one < PlatformHands.MostOnTheirWay - 1; one++)
        {
            world.Platform.Next(_ => slow.Task);
        }

        await world.StartSendingAsync();
        for (var one = 0; one < quick; one++)
        {
            await world.Outbox.RecordedAsync();
        }

        Assert.Equal(
            [$"Sending|{PlatformHands.MostOnTheirWay - 1}", $"Sent|{quick}"],
            world.Query("SELECT state, count(*) FROM deliveries GROUP BY state ORDER BY state")
        );
        slow.SetResult(new SendOutcome.Delivered("late"));
    }

    [Fact]
    public async Task A_stop_waits_for_what_is_on_its_way_and_records_it()
    {
        await using var world = await DueAsync();
        var left = new TaskCompletionSource();
        var answer = new TaskCompletionSource<SendOutcome>();
        world.Platform.Next(_ =>
        {
            left.SetResult();
            return answer.Task;
        });
        await world.StartSendingAsync();
        await left.Task;

        var stopping = world.StopSendingAsync();
        answer.SetResult(new SendOutcome.Delivered("in time"));
        await stopping;

        Assert.Equal(["2026-11-25|Sent"], world.Deliveries());
    }

    [Fact]
    public async Task A_stop_gives_back_what_waits_for_its_turn()
    {
        await using var world = await DueAsync();
        world.Platform.TurnComes = new TaskCompletionSource().Task;
        await world.StartSendingAsync();
        await world.Platform.TurnAsked.Task;

        await world.StopSendingAsync().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(["2026-11-25|Planned"], world.Deliveries());
        Assert.Equal(["0|1"], world.Query("SELECT attempts, unsure_since IS NULL FROM deliveries"));
    }

    [Fact]
    public async Task A_stop_cuts_off_a_platform_that_does_not_answer_and_knows_that_it_does_not_know()
    {
        await using var world = await DueAsync();
        var left = new TaskCompletionSource();
        world.Platform.Next(async cancelled =>
        {
            left.SetResult();
            await Task.Delay(Timeout.Infinite, cancelled);
            throw new InvalidOperationException();
        });
        await world.StartSendingAsync();
        await left.Task;

        var stopping = world.StopSendingAsync();
        Assert.False(stopping.IsCompleted);
        world.Time.Advance(TimeSpan.FromSeconds(10));
        await stopping;

        Assert.Equal(["Planned|1795588200000"], world.Query("SELECT state, unsure_since FROM deliveries"));
    }

    [Fact]
    public async Task A_reminder_switched_off_takes_back_what_waits_and_what_would_be_tried_again()
    {
        await using var world = await DueAsync();
        var reminder = (await world.FindAsync())!;
        world.Platform.Next(async _ =>
        {
            await world.RemindAsync(reminder with { State = ReminderState.Off });
            return new SendOutcome.NotSent(SendTrouble.Unreachable);
        });

        await world.SendAsync();
        await world.StopSendingAsync();

        Assert.Equal(["2026-11-25|Expired"], world.Deliveries());
        await world.RemindAsync(reminder);
        await world.GoToAsync("2026-11-26T06:30:00Z");
        Assert.Equal(["2026-11-25|Expired", "2026-11-26|Planned"], world.Deliveries());
        await world.RemindAsync((await world.FindAsync())! with { State = ReminderState.Off });
        Assert.Equal(["2026-11-25|Expired"], world.Deliveries());
    }

    private static async Task<DeliveryWorld> DueAsync()
    {
        var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z");
        await world.RemindAsync("Europe/London", "06:30");
        await world.GoToAsync(Due);
        return world;
    }
}
