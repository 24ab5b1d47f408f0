using System.Globalization;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Tests.Schedules;

/// <summary>
/// The law of the daily message, for every zone and every change of its clocks that a runner can live to see: every quarter of an
/// hour of the day, walked from two days before the change to two days after it. <c>tests/nightly/schedules</c> takes every minute,
/// and every change since 1970.
/// </summary>
public sealed class ScheduleLawTests
{
    private const int MinutesOfADay = 1440;
    private static readonly int Step = Setting("MILEBOT_SCHEDULE_MINUTES", 15);
    private static readonly Instant First = Instant.FromUtc(Setting("MILEBOT_SCHEDULE_FROM", 2000), 1, 1, 0, 0);
    private static readonly Instant Last = Instant.FromUtc(2036, 1, 1, 0, 0);
    private static readonly Duration Around = Duration.FromDays(2);

    [Fact]
    public void Every_existing_date_has_one_message_and_each_is_later_than_now_around_every_clock_change()
    {
        var changes = Changes().ToList();

        var walked = changes.AsParallel().Select(change => Walk(change.Zone, change.At)).ToList();

        // The figures of the time-zone data that is built in (2026f): should they fall, something is not looked at any more.
        Assert.True(DateTimeZoneProviders.Tzdb.Ids.Count >= 590, $"{DateTimeZoneProviders.Tzdb.Ids.Count} zones");
        Assert.True(changes.Count >= 15_000, $"{changes.Count} changes");
        Assert.Equal(changes.Sum(change => DatesAround(change.Zone, change.At) * (MinutesOfADay / Step)), walked.Sum());
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{DateTimeZoneProviders.Tzdb.Ids.Count} zones, {changes.Count} changes, {walked.Sum():N0} occurrences"
        );
    }

    private static int Setting(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;

    private static IEnumerable<(DateTimeZone Zone, Instant At)> Changes() =>
        from id in DateTimeZoneProviders.Tzdb.Ids
        let zone = DateTimeZoneProviders.Tzdb[id]
        from interval in zone.GetZoneIntervals(First, Last)
        where interval.HasStart && interval.Start >= First
        select (zone, interval.Start);

    /// <summary>Asks for the next message again and again, for each time of day.</summary>
    /// <returns>How many messages were seen and found right.</returns>
    private static long Walk(DateTimeZone zone, Instant change)
    {
        var dates = Dates(zone, change).ToList();
        var seen = 0L;
        for (var minute = 0; minute < MinutesOfADay; minute += Step)
        {
            var schedule = new DailySchedule(LocalTime.FromMinutesSinceMidnight(minute), zone);
            var now = schedule.On(dates[0])!.Value - Duration.Epsilon;
            foreach (var date in dates)
            {
                var next = schedule.NextAfter(now);
                Require(next.Due > now && next.Date == date, schedule, now, next);
                Require(schedule.LatestAt(next.Due) == next, schedule, next.Due, next);
                now = next.Due;
                seen++;
            }
        }

        return seen;
    }

    private static int DatesAround(DateTimeZone zone, Instant change) => Dates(zone, change).Count;

    /// <summary>The dates whose every hour the walk covers, as the zone's clocks show them: an oracle that knows no schedule.</summary>
    private static SortedSet<LocalDate> Dates(DateTimeZone zone, Instant change)
    {
        var shown = new SortedSet<LocalDate>();
        for (var at = change - Around; at <= change + Around; at += Duration.FromHours(6))
        {
            shown.Add(at.InZone(zone).Date);
        }

        return shown;
    }

    private static void Require(bool holds, DailySchedule schedule, Instant now, Occurrence next)
    {
        if (!holds)
        {
            Assert.Fail($"{schedule.Zone.Id} at {schedule.At}: after {now} comes {next}");
        }
    }
}
