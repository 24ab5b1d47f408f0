using NodaTime;
using NodaTime.Text;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>
/// Makes the daily message of today due now, or some time ago. Tests of what it says and where it goes need not wait for a minute;
/// that it comes on the minute is for <see cref="OnTimeTests"/> to show.
/// </summary>
internal static class DueNow
{
    public static void In(Database database, DateTimeZone zone, Duration ago = default) =>
        In(database.Change, zone, ago);

    /// <param name="change">Runs a statement in the worker's database.</param>
    /// <param name="zone">The reminders' zone from now on.</param>
    /// <param name="ago">How long ago they were due.</param>
    public static void In(Action<string> change, DateTimeZone zone, Duration ago = default)
    {
        var due = Instant.FromDateTimeOffset(Clock.Now) - ago;
        var local = due.InZone(zone).LocalDateTime;
        change(
            $"update reminders set zone = '{zone.Id}', at = '{LocalTimePattern.ExtendedIso.Format(local.TimeOfDay)}', "
                + $"next_date = '{LocalDatePattern.Iso.Format(local.Date)}', next_due = {due.ToUnixTimeMilliseconds()}"
        );
    }
}
