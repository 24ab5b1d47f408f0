using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>What is written into the outbox, and when.</summary>
public sealed class PlanningTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_due_reminder_is_planned_once_however_often_it_is_looked_for()
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:29:30Z");
        await world.RemindAsync("Europe/London", "06:30");

        await world.SweepAsync();
        Assert.Empty(world.Deliveries());
        await world.GoToAsync("2026-11-25T06:30:00Z");
        await world.SweepAsync();
        await world.GoToAsync("2026-11-25T06:30:01Z");

        Assert.Equal(["2026-11-25|Planned"], world.Deliveries());
        Assert.Equal(Given.Moment("2026-11-26T06:30:00Z"), (await world.FindAsync())!.Next.Due);
    }

    [Fact]
    public async Task Sweeps_that_race_write_one_row_a_reminder()
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z");
        for (var user = 1; user <= 250; user++)
        {
            await world.RemindAsync("Europe/London", "06:30", user);
        }

        world.Time.SetUtcNow(Given.Moment("2026-11-25T06:30:00Z").ToDateTimeOffset());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(world.SweepAsync, Cancelled)));

        Assert.Equal(250, world.Deliveries().Count);
        Assert.Equal(["250|2026-11-26"], world.Query("SELECT count(*), next_date FROM reminders GROUP BY next_date"));
    }

    [Fact]
    public async Task A_plan_made_before_the_runner_changed_their_mind_is_dropped()
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:29:00Z");
        await world.RemindAsync("Europe/London", "06:30");
        var later = Given.Moment("2026-11-25T06:30:00Z");
        var found = await world.Outbox.FindDueAsync(later, 10, Cancelled);
        await world.RemindAsync("Europe/London", "20:00");

        var moved = await world.Outbox.PlanAsync(
            [.. found.Select(due => Planning.DeliveryPlan.For(due, later))],
            later,
            Cancelled
        );

        Assert.Empty(moved);
        Assert.Empty(world.Deliveries());
        Assert.Equal(Given.Moment("2026-11-25T20:00:00Z"), (await world.FindAsync())!.Next.Due);
    }

    [Theory]
    [InlineData("2026-12-03T07:00:00Z", "2026-12-03|Planned")]
    [InlineData("2026-12-03T10:30:00Z", "2026-12-03|Expired")]
    [InlineData("2026-12-03T06:00:00Z", "2026-12-02|Expired")]
    public async Task After_eight_days_down_there_is_one_message_and_only_if_it_is_still_of_use(
        string up,
        string expected
    )
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z");
        await world.RemindAsync("Europe/London", "06:30");

        await world.CrashAndRestartAsync();
        await world.GoToAsync(up);

        Assert.Equal([expected], world.Deliveries());
        Assert.True((await world.FindAsync())!.Next.Due > Given.Moment(up));
    }

    [Theory]
    [InlineData("2026-11-25T23:59:59Z", "2026-11-25|Planned")]
    [InlineData("2026-11-26T00:00:00Z", "2026-11-25|Expired")]
    public async Task A_message_of_the_late_evening_ends_with_its_day(string up, string expected)
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z");
        await world.RemindAsync("Europe/London", "23:30");

        await world.GoToAsync(up);

        Assert.Equal([expected], world.Deliveries());
    }

    [Fact]
    public async Task A_message_that_a_skipped_hour_moves_past_midnight_is_still_sent()
    {
        await using var world = await DeliveryWorld.AtAsync("2027-03-27T12:00:00Z");
        await world.RemindAsync("America/Nuuk", "23:30");

        await world.GoToAsync("2027-03-28T01:30:00Z");

        Assert.Equal(["2027-03-27|Planned"], world.Deliveries());
    }

    [Fact]
    public async Task A_zone_that_the_data_has_lost_stops_nobody_else_and_is_kept()
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z");
        await world.RemindAsync("Europe/London", "06:20", user: 1);
        await world.RemindAsync("Europe/London", "06:30", user: 2);
        world.Query("UPDATE reminders SET zone = 'Mars/Olympus' WHERE user_id = 1");

        await world.GoToAsync("2026-11-25T06:30:00Z");

        Assert.Equal(["2026-11-25|Planned"], world.Deliveries());
        Assert.Null(await world.FindAsync(user: 1));
        world.Query("UPDATE reminders SET zone = 'Europe/London' WHERE user_id = 1");
        await world.GoToAsync("2026-11-25T07:30:00Z");
        Assert.Equal(["2026-11-25|Planned", "2026-11-25|Planned"], world.Deliveries());
    }

    [Fact]
    public async Task A_runner_who_crosses_the_date_line_gets_no_second_message_for_a_date()
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-24T12:00:00Z");
        await world.RemindAsync("Asia/Tokyo", "06:30");
        await world.GoToAsync("2026-11-24T21:30:00Z");
        await world.SendAsync();

        var moved = await world.RemindAsync("America/Los_Angeles", "06:30");
        await world.GoToAsync("2026-11-25T15:00:00Z");
        await world.GoToAsync("2026-11-26T15:00:00Z");
        await world.SendAsync();

        Assert.Equal(new LocalDate(2026, 11, 26), moved.Next.Date);
        Assert.Equal(["2026-11-25|Sent", "2026-11-26|Sent"], world.Deliveries());
    }

    [Fact]
    public async Task Moving_the_time_after_todays_message_means_tomorrow()
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z");
        await world.RemindAsync("Europe/London", "06:30");
        await world.GoToAsync("2026-11-25T06:30:00Z");
        await world.SendAsync();

        var moved = await world.RemindAsync("Europe/London", "20:00");
        await world.GoToAsync("2026-11-25T20:00:00Z");

        Assert.Equal(Given.Moment("2026-11-26T20:00:00Z"), moved.Next.Due);
        Assert.Equal(["2026-11-25|Sent"], world.Deliveries());
    }

    [Fact]
    public async Task Moving_the_time_while_todays_message_still_waits_moves_that_message()
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z");
        await world.RemindAsync("Europe/London", "06:30");
        await world.GoToAsync("2026-11-25T06:30:00Z");

        await world.RemindAsync("Europe/London", "20:00");

        Assert.Empty(world.Deliveries());
        await world.GoToAsync("2026-11-25T20:00:00Z");
        Assert.Equal(["2026-11-25|Planned"], world.Deliveries());
    }

    [Fact]
    public async Task A_message_is_planned_seconds_ahead_and_leaves_at_the_instant_it_is_due()
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:29:56Z");
        await world.RemindAsync("Europe/London", "06:30");
        await world.GoToAsync("2026-11-25T06:29:59.5Z");
        Assert.Equal(["2026-11-25|Planned"], world.Deliveries());
        var due = Given.Moment("2026-11-25T06:30:00Z");
        Assert.Empty(await world.Outbox.ClaimAsync("test", due - Duration.FromMilliseconds(1), 8, Cancelled));

        // Half a second on, before the next glance of whoever began to send now.
        await world.StartSendingAsync();
        await world.Outbox.AskedAsync();
        // Whoever asks a second time has set the alarm of the first.
        world.Bell.Ring();
        await world.Outbox.AskedAsync();
        Assert.Empty(world.Platform.Sent);
        world.Time.Advance(TimeSpan.FromSeconds(0.5));
        await world.Outbox.RecordedAsync();

        Assert.Equal(["2026-11-25|Sent"], world.Deliveries());
    }

    [Theory]
    [InlineData("Europe/London", "20:00")]
    [InlineData("Europe/London", "06:00")]
    [InlineData("America/New_York", "06:30")]
    [InlineData("Asia/Tokyo", "06:30")]
    public async Task A_message_planned_ahead_is_taken_back_when_the_runner_moves_it(string zone, string at)
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:29:57Z");
        await world.RemindAsync("Europe/London", "06:30");
        await world.SweepAsync();
        Assert.Equal(["2026-11-25|Planned"], world.Deliveries());

        var moved = await world.RemindAsync(zone, at);
        await world.GoToAsync("2026-11-25T06:30:01Z");

        Assert.Empty(world.Deliveries());
        Assert.Equal(Given.Schedule(zone, at).NextAfter(Given.Moment("2026-11-25T06:30:00Z")), moved.Next);
    }

    [Fact]
    public async Task A_message_planned_ahead_is_taken_back_when_the_runner_switches_off_and_comes_when_they_switch_on()
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:29:57Z");
        var reminder = await world.RemindAsync("Europe/London", "06:30");
        await world.SweepAsync();

        await world.RemindAsync(reminder with { State = ReminderState.Off });
        Assert.Empty(world.Deliveries());
        await world.RemindAsync(reminder);
        await world.GoToAsync("2026-11-25T06:29:59Z");

        Assert.Equal(["2026-11-25|Planned"], world.Deliveries());
    }

    [Fact]
    public async Task Saving_the_same_reminder_again_loses_no_message_that_waits()
    {
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z");
        await world.RemindAsync("Europe/London", "06:30");
        await world.GoToAsync("2026-11-25T06:30:00Z");

        await world.RemindAsync("Europe/London", "06:30");

        Assert.Equal(["2026-11-25|Planned"], world.Deliveries());
    }
}
