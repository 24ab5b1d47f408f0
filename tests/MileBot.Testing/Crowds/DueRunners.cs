using System.Data.Common;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Testing.Crowds;

/// <summary>Puts many runners with reminders into a worker's database, past the worker: thousands of starts would take hours.</summary>
public static class DueRunners
{
    private const int RowsPerCommand = 500;

    /// <summary>Stores them all at once, each with a mile of 6:40 and no plan.</summary>
    /// <param name="connection">Open, to a database with its tables, of either kind.</param>
    /// <param name="runners">Who.</param>
    /// <param name="now">By which their zone is chosen: it is early afternoon there, so that no message's time ends with its day.</param>
    public static async Task StoreAsync(DbConnection connection, IReadOnlyList<DueRunner> runners, Instant now)
    {
        var zone = Afternoon.ZoneAt(now);
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var some in runners.Chunk(RowsPerCommand))
        {
            await InsertAsync("runners (id, units, mile_time_ms, in_doubt)", some.Select(Runner));
            await InsertAsync("accounts (platform, user_id, runner_id)", some.Select(Account));
            await InsertAsync(
                "reminders (id, runner_id, platform, user_id, chat, at, zone, state, next_date, next_due, revision)",
                some.Select(one => Reminder(one, zone))
            );
            await InsertAsync(
                "direct_chats (platform, user_id, place)",
                some.Where(one => one.DirectChat is not null).Select(DirectChat)
            );
        }

        await transaction.CommitAsync();

        async Task InsertAsync(string into, IEnumerable<string> rows)
        {
            if (string.Join(", ", rows) is not { Length: > 0 } values)
            {
                return;
            }

            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"INSERT INTO {into} VALUES {values}";
            await command.ExecuteNonQueryAsync();
        }
    }

    private static string Runner(DueRunner one) => $"({one.Number}, 'Both', 400000, 'Again')";

    private static string Account(DueRunner one) => $"('{one.Platform}', {one.User}, {one.Number})";

    private static string DirectChat(DueRunner one) => $"('{one.Platform}', {one.User}, '{one.DirectChat}')";

    private static string Reminder(DueRunner one, DateTimeZone zone)
    {
        var due = Instant.FromUnixTimeMilliseconds(one.Due.ToUnixTimeMilliseconds());
        var local = due.InZone(zone).LocalDateTime;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"({one.Number}, {one.Number}, '{one.Platform}', {one.User}, '{one.Chat}', '{LocalTimePattern.ExtendedIso.Format(local.TimeOfDay)}', '{zone.Id}', 'On', '{LocalDatePattern.Iso.Format(local.Date)}', {due.ToUnixTimeMilliseconds()}, 1)"
        );
    }
}
