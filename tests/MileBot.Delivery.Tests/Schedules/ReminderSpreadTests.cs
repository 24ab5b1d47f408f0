using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Tests.Schedules;

/// <summary>How a crowd that wants its messages around one hour is spread.</summary>
public sealed class ReminderSpreadTests
{
    [Fact]
    public void An_account_has_the_same_spread_at_every_time_of_day_and_after_every_start()
    {
        // Reminders are stored with it: another way to reckon it would move them when they are saved again.
        Assert.Equal(KnownSpread, ReminderSpread.For(new Account("telegram", 7_000_000_042), new LocalTime(6, 30)));
        Assert.Equal(KnownSpread, ReminderSpread.For(new Account("telegram", 7_000_000_042), new LocalTime(23, 0)));
    }

    [Fact]
    public void A_crowd_is_spread_evenly_over_the_minutes_after()
    {
        var byMinute = Enumerable
            .Range(1, 10_000)
            .Select(user => ReminderSpread.For(new Account("discord", user), new LocalTime(6, 30)))
            .CountBy(spread => (int)((spread.TotalSeconds - 1) / 60))
            .ToDictionary();

        Assert.Equal([0, 1, 2, 3, 4], byMinute.Keys.Order());
        Assert.All(byMinute.Values, count => Assert.InRange(count, 1_850, 2_150));
    }

    [Theory]
    [InlineData(23, 57)]
    [InlineData(23, 59)]
    public void A_message_around_a_late_hour_comes_before_midnight(int hour, int minute)
    {
        var at = new LocalTime(hour, minute);

        Assert.All(
            Enumerable.Range(1, 1_000),
            user =>
            {
                var schedule = new DailySchedule(at, DateTimeZone.Utc)
                {
                    Spread = ReminderSpread.For(new Account("test", user), at),
                };
                Assert.Equal(Given.Date("2026-11-25"), schedule.DateOf(schedule.On(Given.Date("2026-11-25"))!.Value));
                Assert.True(schedule.IsAround);
            }
        );
    }

    [Fact]
    public void Around_its_time_a_schedule_is_due_that_much_later_every_day()
    {
        var exact = Given.Schedule("Europe/London", "06:30");
        var around = exact with { Spread = Duration.FromSeconds(200) };
        var due = Given.Moment("2026-11-25T06:33:20Z");

        Assert.Equal(new Occurrence(Given.Date("2026-11-25"), due), around.NextAfter(due - Duration.Epsilon));
        Assert.Equal(Given.Date("2026-11-26"), around.NextAfter(due).Date);
        Assert.Equal(Given.Date("2026-11-24"), around.LatestAt(due - Duration.Epsilon).Date);
        Assert.Equal(Given.Date("2026-11-25"), around.LatestAt(due).Date);
    }

    private static Duration KnownSpread => Duration.FromSeconds(184);
}
