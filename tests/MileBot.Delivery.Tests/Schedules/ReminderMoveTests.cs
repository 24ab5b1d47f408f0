using MileBot.Runners.Reminders;

namespace MileBot.Delivery.Tests.Schedules;

/// <summary>What becomes of today's message when its schedule changes before it has come.</summary>
public sealed class ReminderMoveTests
{
    [Theory]
    // From New York, where 06:30 is 11:30 by UTC.
    [InlineData("Europe/London", "2026-11-25T09:00:00Z", "2026-11-25T06:30:00Z")]
    [InlineData("Europe/London", "2026-11-25T10:29:59Z", "2026-11-25T06:30:00Z")]
    [InlineData("Europe/London", "2026-11-25T10:30:00Z", "2026-11-26T06:30:00Z")]
    [InlineData("Europe/London", "2026-11-25T06:29:00Z", "2026-11-25T06:30:00Z")]
    [InlineData("Asia/Tokyo", "2026-11-25T09:00:00Z", "2026-11-25T21:30:00Z")]
    [InlineData("America/Los_Angeles", "2026-11-25T09:00:00Z", "2026-11-25T14:30:00Z")]
    // Today's has come at home.
    [InlineData("America/Los_Angeles", "2026-11-25T11:31:00Z", "2026-11-25T14:30:00Z", "2026-11-26")]
    [InlineData("Europe/London", "2026-11-25T11:31:00Z", "2026-11-26T06:30:00Z", "2026-11-26")]
    public void Whoever_flies_east_gets_what_they_are_owed_while_it_is_of_use(
        string zone,
        string now,
        string next,
        string owed = "2026-11-25"
    )
    {
        var home = Given.Schedule("America/New_York", "06:30");
        var date = Given.Date(owed);
        var reminder = Given.Reminder("America/New_York", "06:30", default) with
        {
            Next = new Occurrence(date, home.On(date)!.Value),
        };

        var moved = reminder.MovedTo(Given.Schedule(zone, "06:30"), Given.Moment(now));

        Assert.Equal(Given.Moment(next), moved.Next.Due);
    }

    [Fact]
    public void Whoever_wants_it_exactly_a_minute_after_that_time_gets_it_at_once()
    {
        var exactly = Given.Schedule("Europe/London", "06:30");
        var around = exactly with { Spread = NodaTime.Duration.FromMinutes(4) };
        var now = Given.Moment("2026-11-25T06:31:00Z");
        var reminder = Given.Reminder("Europe/London", "06:30", now) with
        {
            Schedule = around,
            Next = around.NextAfter(now),
        };

        Assert.Equal(Given.Moment("2026-11-25T06:30:00Z"), reminder.MovedTo(exactly, now).Next.Due);
    }

    [Fact]
    public void Whoever_wants_none_is_owed_none()
    {
        var reminder = Given.Reminder("America/New_York", "06:30", Given.Moment("2026-11-25T09:00:00Z")) with
        {
            State = ReminderState.Off,
        };

        var moved = reminder.MovedTo(Given.Schedule("Europe/London", "06:30"), Given.Moment("2026-11-25T09:00:00Z"));

        Assert.Equal(Given.Moment("2026-11-26T06:30:00Z"), moved.Next.Due);
    }
}
