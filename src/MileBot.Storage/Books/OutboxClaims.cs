using System.Data.Common;
using MileBot.Delivery.Outbox;
using MileBot.Runners.Profiles;
using MileBot.Storage.Errands;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Storage.Books;

/// <summary>Takes messages into a worker's hands, and out of those of another.</summary>
internal static class OutboxClaims
{
    /// <summary>The newest first: after a stop, whoever is due now does not wait for those who are late anyway.</summary>
    private const string Claim = """
        UPDATE deliveries SET state = 'Claimed', fence = fence + 1, changed_at = @now
        WHERE state = 'Planned' AND id IN (
            SELECT id FROM deliveries WHERE state = 'Planned' AND platform = @platform AND try_at <= @now
            ORDER BY try_at DESC LIMIT @most)
        RETURNING id
        """;

    /// <summary>Only a message that is in doubt depends on whether its session was answered.</summary>
    private const string Claimed = """
        SELECT deliveries.id, fence, reminders.platform, user_id, chat, local_date, deadline, attempts, due, try_at, in_doubt,
            unsure_since, intent_at,
            CASE WHEN unsure_since IS NOT NULL AND EXISTS (
                SELECT 1 FROM session_reports
                WHERE session_reports.runner_id = runners.id AND session_reports.local_date = deliveries.local_date)
            THEN 1 ELSE 0 END,
            parts_arrived
        FROM @rows
            JOIN deliveries ON deliveries.id = v.id
            JOIN reminders ON reminders.id = deliveries.reminder_id
            JOIN runners ON runners.id = reminders.runner_id
        ORDER BY try_at DESC
        """;

    private const string TakeOver = $"""
        UPDATE deliveries SET
            state = CASE WHEN {OutboxSql.IsLeft} THEN 'Unknown' ELSE 'Planned' END, fence = fence + 1, changed_at = @now,
            unsure_since = CASE WHEN state = 'Sending' THEN COALESCE(unsure_since, intent_at) ELSE unsure_since END
        WHERE state IN ('Claimed', 'Sending') AND platform = @platform AND id NOT IN (SELECT v.id FROM @rows)
        RETURNING CASE WHEN unsure_since IS NULL AND state = 'Planned' THEN 0 ELSE 1 END
        """;

    public static async Task<IReadOnlyList<OutboxMessage>> ClaimAsync(
        MileBotDb db,
        string platform,
        Instant now,
        int most,
        CancellationToken cancellationToken
    )
    {
        var claimed = await PlainSql.AllAsync(
            db,
            Claim,
            new (string, object)[] { ("@platform", platform), ("@now", now.ToUnixTimeMilliseconds()), ("@most", most) },
            row => row.GetInt64(0),
            cancellationToken
        );
        return await PlainSql.AllAsync(db, Claimed, Ids(claimed), default, ToMessage, cancellationToken);
    }

    /// <returns>How many of them are in doubt.</returns>
    public static async Task<int> TakeOverAsync(
        MileBotDb db,
        string platform,
        IReadOnlyCollection<long> held,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        var doubts = await PlainSql.AllAsync(
            db,
            TakeOver,
            Ids(held),
            new (string, object)[] { ("@platform", platform), ("@now", now.ToUnixTimeMilliseconds()) },
            row => row.GetInt32(0),
            cancellationToken
        );
        return doubts.Sum();
    }

    private static RowColumn[] Ids(IEnumerable<long> ids) => [RowColumn.Of("id", ids, id => id)];

    private static OutboxMessage ToMessage(DbDataReader row) =>
        new(
            row.GetInt64(0),
            row.GetInt64(1),
            new Account(row.GetString(2), row.GetInt64(3)),
            row.GetString(4),
            LocalDatePattern.Iso.Parse(row.GetString(5)).Value,
            Time(row, 6),
            row.GetInt32(7)
        )
        {
            Due = Time(row, 8),
            TryAt = Time(row, 9),
            InDoubt = Enum.Parse<InDoubt>(row.GetString(10)),
            Doubt = row.IsDBNull(11) ? null : new Doubt(Time(row, 11), Time(row, 12), row.GetInt32(13) == 1),
            PartsArrived = row.GetInt32(14),
        };

    private static Instant Time(DbDataReader row, int column) => Instant.FromUnixTimeMilliseconds(row.GetInt64(column));
}
