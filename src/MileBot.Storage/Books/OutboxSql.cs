using System.Globalization;
using MileBot.Delivery.Sending;
using MileBot.Runners.Reminders;
using MileBot.Storage.Errands;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>
/// The outbox's statements, each for many messages at once, in SQL that any of our databases understands. Both call the columns of
/// VALUES column1, column2 and so on. Numbers and states are ours and stand in the text; what a platform named is a parameter.
/// </summary>
internal static class OutboxSql
{
    private const string IsOn =
        "EXISTS (SELECT 1 FROM reminders WHERE reminders.id = deliveries.reminder_id AND reminders.state = 'On')";

    /// <summary>The newest first: after a stop, whoever is due now does not wait for those who are late anyway.</summary>
    private const string Claim = """
        UPDATE deliveries SET state = 'Claimed', fence = fence + 1, changed_at = @now
        WHERE state = 'Planned' AND id IN (
            SELECT id FROM deliveries WHERE state = 'Planned' AND platform = @platform AND try_at <= @now
            ORDER BY try_at DESC LIMIT @most)
        RETURNING id
        """;

    /// <summary>Columns: id, fence, now, unsure since.</summary>
    private const string Begin = $"""
        UPDATE deliveries SET
            state = 'Sending', intent_at = v.column3, unsure_since = v.column4, changed_at = v.column3
        FROM (VALUES @rows) AS v
        WHERE deliveries.id = v.column1 AND deliveries.fence = v.column2
            AND deliveries.state = 'Claimed' AND deliveries.deadline > v.column3 AND {IsOn}
        RETURNING deliveries.id
        """;

    /// <summary>
    /// Columns: id, fence, now, state, what it means for the doubt, when to try, attempts, the platform's name. What shall be tried
    /// again though its reminder was switched off meanwhile has no later.
    /// </summary>
    private const string Record = $"""
        UPDATE deliveries SET
            state = CASE
                WHEN v.column4 <> 'Planned' OR {IsOn} THEN v.column4
                WHEN v.column5 = 'Opens' OR unsure_since IS NOT NULL THEN 'Unknown'
                ELSE 'Expired' END,
            unsure_since = CASE WHEN v.column5 = 'Opens' THEN COALESCE(unsure_since, intent_at) ELSE unsure_since END,
            intent_at = CASE
                WHEN v.column5 = 'Leaves' AND deliveries.state = 'Sending' THEN unsure_since
                ELSE intent_at END,
            try_at = COALESCE(v.column6, try_at),
            attempts = COALESCE(v.column7, attempts),
            message_id = v.column8,
            changed_at = v.column3
        FROM (VALUES @rows) AS v
        WHERE deliveries.id = v.column1 AND deliveries.fence = v.column2
            AND deliveries.state IN ('Claimed', 'Sending')
        RETURNING deliveries.id
        """;

    /// <returns>The ids of the messages claimed.</returns>
    public static Task<HashSet<long>> ClaimAsync(
        MileBotDb db,
        string platform,
        long now,
        int most,
        CancellationToken cancellationToken
    ) => PlainSql.IdsAsync(db, Claim, [("@platform", platform), ("@now", now), ("@most", most)], cancellationToken);

    /// <returns>Those that took effect.</returns>
    public static async Task<HashSet<OutboxWrite>> WriteAsync(MileBotDb db, IReadOnlyList<OutboxWrite> batch)
    {
        var written = new HashSet<OutboxWrite>(ReferenceEqualityComparer.Instance);
        foreach (var group in batch.GroupBy(write => write is OutboxWrite.Outcome).OrderBy(group => group.Key))
        {
            var parameters = new List<(string, object)>();
            var rows = group.Select(write => Row(write, parameters));
            var sql = (group.Key ? Record : Begin).Replace("@rows", string.Join(", ", rows), StringComparison.Ordinal);
            var ids = await PlainSql.IdsAsync(db, sql, [.. parameters], CancellationToken.None);
            written.UnionWith(group.Where(write => ids.Contains(write.Message.Id)));
        }

        await ReminderChange.ApplyAsync(db, [.. written.OfType<OutboxWrite.Outcome>()]);
        return written;
    }

    private static string Row(OutboxWrite write, List<(string, object)> parameters) =>
        write is OutboxWrite.Outcome outcome
            ? Row(outcome, parameters)
            : $"({Head(write)}, {Number(write.Message.Doubt?.First.ToUnixTimeMilliseconds())})";

    private static string Row(OutboxWrite.Outcome write, List<(string, object)> parameters)
    {
        var name = "CAST(NULL AS TEXT)";
        if (write.Step is NextStep.Done { MessageId: { } id })
        {
            name = $"@p{parameters.Count}";
            parameters.Add((name, id));
        }

        (DeliveryState State, Doubts Doubts, Instant? At, int? Attempts) row = write.Step switch
        {
            NextStep.Done done => (done.State, Doubts.Stays, null, null),
            NextStep.StopWriting => (DeliveryState.Refused, Doubts.Stays, null, null),
            NextStep.NotAllowed => (DeliveryState.NotAllowed, Doubts.Stays, null, null),
            NextStep.TryAgain again => (DeliveryState.Planned, Doubts.Leaves, again.At, again.Attempts),
            NextStep.LookAgain look => (DeliveryState.Planned, Doubts.Opens, look.At, look.Attempts),
            NextStep.MoveTo => (DeliveryState.Planned, Doubts.Leaves, write.Now, null),
            _ => throw new InvalidOperationException("A step of an unknown kind."),
        };
        return $"({Head(write)}, '{row.State}', '{row.Doubts}', {Number(row.At?.ToUnixTimeMilliseconds())}, {Number(row.Attempts)}, {name})";
    }

    private static string Head(OutboxWrite write) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{write.Message.Id}, {write.Message.Fence}, {write.Now.ToUnixTimeMilliseconds()}"
        );

    private static string Number(long? value) =>
        value is { } number ? number.ToString(CultureInfo.InvariantCulture) : "CAST(NULL AS BIGINT)";

    /// <summary>What an outcome means for whether an earlier sending may have arrived.</summary>
    private enum Doubts
    {
        /// <summary>It is over, one way or another.</summary>
        Stays,

        /// <summary>The last sending certainly did not arrive; an earlier one still may have.</summary>
        Leaves,

        /// <summary>The last sending may have arrived.</summary>
        Opens,
    }
}
