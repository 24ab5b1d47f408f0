using MileBot.Runners.Reminders;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>Reads schedules. A zone may have gone from the time-zone data since it was stored.</summary>
internal static class ReminderSchedules
{
    /// <returns>Null when the zone is not known any more.</returns>
    public static DailySchedule? Read(ReminderRow row) =>
        Read(row.Zone, row.At) is { } schedule ? schedule with { Spread = Duration.FromSeconds(row.Spread) } : null;

    /// <summary>The time itself, around which some come later.</summary>
    /// <inheritdoc cref="Read(ReminderRow)"/>
    public static DailySchedule? Read(string zone, LocalTime at) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } known ? new DailySchedule(at, known) : null;

    public static Occurrence Next(ReminderRow row) => new(row.NextDate, row.NextDue);
}
