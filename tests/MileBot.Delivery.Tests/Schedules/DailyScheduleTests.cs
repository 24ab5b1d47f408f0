using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Tests.Schedules;

public sealed class DailyScheduleTests
{
    [Theory]
    // Dublin's winter is the negative daylight saving that other schedulers fall over; 01:00 to 02:00 does not exist.
    [InlineData("Europe/Dublin", "01:30", "2027-03-28", "2027-03-28T01:30:00Z")]
    [InlineData("Europe/Dublin", "01:30", "2027-10-31", "2027-10-31T00:30:00Z")]
    [InlineData("America/New_York", "02:30", "2027-03-14", "2027-03-14T07:30:00Z")]
    [InlineData("America/New_York", "01:30", "2027-11-07", "2027-11-07T05:30:00Z")]
    // Half an hour of change.
    [InlineData("Australia/Lord_Howe", "02:15", "2027-10-03", "2027-10-02T15:45:00Z")]
    [InlineData("Australia/Lord_Howe", "01:45", "2027-04-04", "2027-04-03T14:45:00Z")]
    // Ramadan: back in February and forward in March.
    [InlineData("Africa/Casablanca", "02:30", "2026-02-15", "2026-02-15T01:30:00Z")]
    [InlineData("Africa/Casablanca", "02:30", "2026-03-22", "2026-03-22T02:30:00Z")]
    // An hour skipped at the end of the day: the message comes after midnight and is still the day's before.
    [InlineData("America/Nuuk", "23:30", "2027-03-27", "2027-03-28T01:30:00Z")]
    public void A_clock_change_moves_the_message_and_never_doubles_it(string zone, string at, string date, string due)
    {
        var schedule = Schedule(zone, at);
        var instant = Moment(due);

        Assert.Equal(new Occurrence(Date(date), instant), schedule.NextAfter(instant - Duration.Epsilon));
        Assert.Equal(Date(date).PlusDays(1), schedule.NextAfter(instant).Date);
        Assert.Equal(Date(date), schedule.LatestAt(instant).Date);
        Assert.Equal(Date(date).PlusDays(-1), schedule.LatestAt(instant - Duration.Epsilon).Date);
    }

    [Fact]
    public void A_date_that_Samoa_never_had_has_no_message()
    {
        var schedule = Schedule("Pacific/Apia", "06:30");
        var lastOfOldDays = schedule.On(new LocalDate(2011, 12, 29))!.Value;

        Assert.Null(schedule.On(new LocalDate(2011, 12, 30)));
        Assert.Equal(new LocalDate(2011, 12, 31), schedule.NextAfter(lastOfOldDays).Date);
        Assert.Equal(Moment("2011-12-30T10:00:00Z"), schedule.EndOf(new LocalDate(2011, 12, 29)));
    }

    [Fact]
    public void A_day_that_begins_at_one_o_clock_ends_the_day_before_it_there()
    {
        // Beirut skips midnight to 01:00.
        Assert.Equal(
            Moment("2027-03-27T22:00:00Z"),
            Schedule("Asia/Beirut", "06:30").EndOf(new LocalDate(2027, 3, 27))
        );
    }

    [Theory]
    [InlineData("2026-11-25T06:29:30Z", "2026-11-25")]
    [InlineData("2026-11-25T06:30:00Z", "2026-11-26")]
    [InlineData("2026-11-25T06:31:00Z", "2026-11-26")]
    public void A_reminder_set_before_its_time_comes_today_and_after_it_tomorrow(string now, string date)
    {
        Assert.Equal(Date(date), Schedule("Europe/London", "06:30").NextAfter(Moment(now)).Date);
    }

    [Fact]
    public void A_date_that_is_taken_is_passed_over()
    {
        var next = Schedule("Europe/London", "20:00")
            .NextAfter(Moment("2026-11-25T07:00:00Z"), new LocalDate(2026, 11, 25));

        Assert.Equal(new Occurrence(new LocalDate(2026, 11, 26), Moment("2026-11-26T20:00:00Z")), next);
    }

    private static DailySchedule Schedule(string zone, string at) => Given.Schedule(zone, at);

    private static Instant Moment(string text) => Given.Moment(text);

    private static LocalDate Date(string text) => Given.Date(text);
}
