using NodaTime;

namespace MileBot.Runners.Reminders;

/// <summary>
/// When a daily message is due: a local time in a zone, never an offset. A time that a clock change skips moves forward by the
/// length of the gap (RFC 5545); a time that happens twice means the first; a date the zone never had is left out.
/// </summary>
/// <param name="At">The local time.</param>
/// <param name="Zone">The runner's zone.</param>
public sealed record DailySchedule(LocalTime At, DateTimeZone Zone)
{
    /// <summary>
    /// How much later than <see cref="At"/> messages come, so that a crowd's do not all leave at once; zero where they come
    /// exactly then.
    /// </summary>
    public Duration Spread { get; init; }

    /// <summary>Whether messages come around the time rather than at it.</summary>
    public bool IsAround => Spread > Duration.Zero;

    /// <summary>How long a message is still of use. A choice: a morning's session can be run at noon, not in the evening.</summary>
    private static readonly Duration Useful = Duration.FromHours(4);

    /// <summary>A gap this long swallows a whole date (Samoa, 30 December 2011), not an hour.</summary>
    private const int WholeDateGapSeconds = 12 * NodaConstants.SecondsPerHour;

    /// <summary>No zone ever left out more than one date in a row.</summary>
    private const int MostDaysToLook = 5;

    /// <summary>The first occurrence later than an instant.</summary>
    /// <exception cref="InvalidOperationException">None within days: the zone's data cannot be right.</exception>
    public Occurrence NextAfter(Instant instant) => NextFrom(DateOf(instant).PlusDays(-1), instant);

    /// <summary>The first occurrence later than an instant and of a later date than one that has its message already.</summary>
    /// <inheritdoc cref="NextAfter(Instant)"/>
    public Occurrence NextAfter(Instant instant, LocalDate taken) =>
        NextFrom(LocalDate.Max(DateOf(instant).PlusDays(-1), taken.PlusDays(1)), instant);

    /// <summary>The newest occurrence at or before an instant.</summary>
    /// <inheritdoc cref="NextAfter(Instant)"/>
    public Occurrence LatestAt(Instant instant)
    {
        // Clocks that go back over midnight return to a date whose successor has already begun.
        var date = DateOf(instant).PlusDays(1);
        for (var day = 0; day < MostDaysToLook; day++, date = date.PlusDays(-1))
        {
            if (On(date) is { } due && due <= instant)
            {
                return new Occurrence(date, due);
            }
        }

        throw Missing(instant);
    }

    /// <summary>The instant the message of a date is due; null for a date the zone never had.</summary>
    public Instant? On(LocalDate date)
    {
        var local = date + At;
        var map = Zone.MapLocal(local);
        return map.Count == 0 && SkipsWholeDate(map)
            ? null
            // The offset before a change picks the first of two, and moves a skipped time on by the length of the gap.
            : local.WithOffset(map.EarlyInterval.WallOffset).ToInstant() + Spread;
    }

    /// <summary>
    /// The instant from which a message is of no use: <see cref="Useful"/> later, or with the day it comes on, which a skipped hour before
    /// midnight makes the day after its own.
    /// </summary>
    public Instant DeadlineOf(Occurrence message) => Instant.Min(message.Due + Useful, EndOf(DateOf(message.Due)));

    /// <summary>The instant a date ends in the zone.</summary>
    public Instant EndOf(LocalDate date)
    {
        var midnight = date.PlusDays(1).AtMidnight();
        var map = Zone.MapLocal(midnight);
        return map.Count == 0 ? map.LateInterval.Start : midnight.WithOffset(map.EarlyInterval.WallOffset).ToInstant();
    }

    /// <summary>The date an instant falls on in the zone.</summary>
    public LocalDate DateOf(Instant instant) => instant.WithOffset(Zone.GetUtcOffset(instant)).Date;

    private Occurrence NextFrom(LocalDate date, Instant instant)
    {
        for (var day = 0; day < MostDaysToLook; day++, date = date.PlusDays(1))
        {
            if (On(date) is { } due && due > instant)
            {
                return new Occurrence(date, due);
            }
        }

        throw Missing(instant);
    }

    // Offsets cannot be subtracted here: theirs is a range of 18 hours either way, and Samoa's step was 24.
    private static bool SkipsWholeDate(NodaTime.TimeZones.ZoneLocalMapping map) =>
        map.LateInterval.WallOffset.Seconds - map.EarlyInterval.WallOffset.Seconds >= WholeDateGapSeconds;

    private InvalidOperationException Missing(Instant instant) =>
        new($"No occurrence of {At} in {Zone.Id} near {instant}.");
}
