using MileBot.Testing.Crowds;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Benchmarks.Delivery;

/// <summary>Writes runners with reminders into a database, past the worker.</summary>
internal static class Crowd
{
    /// <summary>Runners whose reminders are due at given times, in one transaction.</summary>
    public static Task AddAsync(Store store, IReadOnlyList<(Addressee To, Instant Due)> crowd) =>
        store.FillAsync(
            [.. crowd.Select(one => new DueRunner(one.To.Number, one.To.Platform, one.To.User, one.To.Chat, one.Due))],
            crowd[0].Due
        );

    /// <summary>Many runners whose reminders are due tomorrow, as fast as the database takes them.</summary>
    public static Task AddStoredAsync(Store store, int count, Instant now)
    {
        var tomorrow = now + Duration.FromDays(1);
        var zone = Afternoon.ZoneAt(tomorrow);
        var local = tomorrow.InZone(zone).LocalDateTime;
        var (date, due) = (LocalDatePattern.Iso.Format(local.Date), tomorrow.ToUnixTimeMilliseconds());
        var from =
            $"FROM (WITH RECURSIVE n(i) AS (SELECT 10000001 UNION ALL SELECT i + 1 FROM n WHERE i < {10_000_000 + count}) SELECT i FROM n) AS numbers";
        return store.RunAsync(
            $"INSERT INTO runners (id, units, mile_time_ms) SELECT i, 'Both', 400000 {from}",
            $"INSERT INTO accounts (platform, user_id, runner_id) SELECT 'telegram', i, i {from}",
            "INSERT INTO reminders (id, runner_id, platform, user_id, chat, at, zone, state, next_date, next_due, revision) "
                + $"SELECT i, i, 'telegram', i, 'telegram:' || i, '{LocalTimePattern.ExtendedIso.Format(local.TimeOfDay)}', '{zone.Id}', 'On', "
                + $"'{date}', {due} + i % 3600000, 1 {from}"
        );
    }
}
