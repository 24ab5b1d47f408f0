using MileBot.Runners.Reminders;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>Reads schedules. A zone may have gone from the time-zone data since it was stored.</summary>
internal static class ReminderSchedules
{
    /// <returns>Null when the zone is not known any more.</returns>
    public static DailySchedule? Read(ReminderRow row) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(row.Zone) is { } zone
            ? new DailySchedule(row.At, zone) { Spread = Duration.FromSeconds(row.Spread) }
            : null;

    public static Occurrence Next(ReminderRow row) => new(row.NextDate, row.NextDue);
}
