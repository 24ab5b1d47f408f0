using NodaTime;
using NodaTime.TimeZones;

namespace MileBot.Runners.Reminders;

/// <summary>
/// When a daily message is due: a local time in a zone, never an offset. A time that a clock change skips moves forward by the
/// length of the gap (RFC 5545); a time that happens twice means the first; a date the zone never had is left out.
/// </summary>
/// <param name="At">The local time.</param>
/// <param name="Zone">The runner's zone.</param>
public sealed record DailySchedule(LocalTime At, DateTimeZone Zone)
{
    /// <summary>A gap this long swallows a whole date (Samoa, 30 December 2011), not an hour.</summary>
    private const int WholeDateGapSeconds = 12 * NodaConstants.SecondsPerHour;

    /// <summary>The first occurrence later than an instant.</summary>
    /// <exception cref="InvalidOperationException">No occurrence within four days: the zone's data cannot be right.</exception>
    public Occurrence NextAfter(Instant instant)
    {
        var date = instant.InZone(Zone).Date.PlusDays(-1);
        for (var day = 0; day < 5; day++, date = date.PlusDays(1))
        {
            if (On(date) is { } due && due > instant)
            {
                return new Occurrence(date, due);
            }
        }

        throw new InvalidOperationException($"No occurrence of {At} in {Zone.Id} soon after {instant}.");
    }

    /// <summary>The instant the message of a date is due; null for a date the zone never had.</summary>
    public Instant? On(LocalDate date)
    {
        var map = Zone.MapLocal(date + At);
        if (map.Count > 0)
        {
            return map.First().ToInstant();
        }

        var gap = map.LateInterval.WallOffset.Seconds - map.EarlyInterval.WallOffset.Seconds;
        return gap >= WholeDateGapSeconds
            ? null
            : Resolvers.ReturnForwardShifted(date + At, Zone, map.EarlyInterval, map.LateInterval).ToInstant();
    }

    /// <summary>The instant a date ends in the zone.</summary>
    public Instant EndOf(LocalDate date) => Zone.AtStartOfDay(date.PlusDays(1)).ToInstant();
}
