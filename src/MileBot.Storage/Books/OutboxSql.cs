using MileBot.Storage.Errands;
using MileBot.Storage.Rows;

namespace MileBot.Storage.Books;

/// <summary>
/// What deliveries write before and after their messages leave, in statements for many at once that any of our databases understands.
/// </summary>
internal static class OutboxSql
{
    /// <summary>Whether a message is on its way to a chat that its reminder has left meanwhile (<see cref="DeliveryRow.IntentAt"/>).</summary>
    public const string IsLeft = "deliveries.state = 'Sending' AND intent_at IS NULL";

    private const string IsOn =
        "EXISTS (SELECT 1 FROM reminders WHERE reminders.id = deliveries.reminder_id AND reminders.state = 'On')";

    private const string IsRefused = "v.step IN ('Refused', 'NotAllowed')";

    private const string Begin = $"""
        UPDATE deliveries SET state = 'Sending', intent_at = v.at, unsure_since = v.first, changed_at = v.at
        FROM @rows
        WHERE deliveries.id = v.id AND deliveries.fence = v.held
            AND deliveries.state = 'Claimed' AND deliveries.deadline > v.at AND {IsOn}
        RETURNING deliveries.id, fence
        """;

    /// <summary>
    /// What shall be tried again has no later when its reminder was switched off meanwhile; nor, when it may have arrived, when its
    /// reminder has left the chat. Any other goes where its reminder goes, whole; so does what the chat refused that it left.
    /// </summary>
    private const string Record = $"""
        UPDATE deliveries SET
            state = CASE
                WHEN {IsLeft} AND {IsOn} AND unsure_since IS NULL AND {IsRefused} THEN 'Planned'
                WHEN v.step <> 'Planned' THEN v.step
                WHEN (v.doubts = 'Open' OR unsure_since IS NOT NULL) AND ({IsLeft} OR NOT {IsOn}) THEN 'Unknown'
                WHEN {IsOn} THEN 'Planned'
                ELSE 'Expired' END,
            platform = CASE
                WHEN v.step = 'Planned' OR {IsRefused} THEN (SELECT platform FROM reminders WHERE reminders.id = deliveries.reminder_id)
                ELSE deliveries.platform END,
            unsure_since = CASE WHEN v.doubts = 'Open' THEN COALESCE(unsure_since, intent_at) ELSE unsure_since END,
            intent_at = CASE
                WHEN v.doubts = 'Leave' AND deliveries.state = 'Sending' THEN unsure_since
                ELSE intent_at END,
            try_at = COALESCE(v.again, try_at),
            attempts = COALESCE(v.tries, attempts),
            message_id = v.name,
            parts_arrived = CASE WHEN {IsLeft} THEN 0 WHEN v.parts > parts_arrived THEN v.parts ELSE parts_arrived END,
            changed_at = v.at
        FROM @rows
        WHERE deliveries.id = v.id AND deliveries.fence = v.held AND deliveries.state IN ('Claimed', 'Sending')
        RETURNING deliveries.id, fence
        """;

    /// <returns>Those that took effect.</returns>
    public static async Task<HashSet<OutboxWrite>> WriteAsync(MileBotDb db, IReadOnlyList<OutboxWrite> batch)
    {
        List<OutboxWrite.Intent> intents = [.. batch.OfType<OutboxWrite.Intent>()];
        List<OutboxWrite.Outcome> outcomes = [.. batch.OfType<OutboxWrite.Outcome>()];
        var begun = await WriteAsync(db, Begin, intents, Columns(intents));
        var recorded = await WriteAsync(db, Record, outcomes, Columns(outcomes));
        await ReminderChange.ApplyAsync(db, recorded);
        return new HashSet<OutboxWrite>([.. begun, .. recorded], ReferenceEqualityComparer.Instance);
    }

    private static async Task<IReadOnlyList<TWrite>> WriteAsync<TWrite>(
        MileBotDb db,
        string sql,
        IReadOnlyList<TWrite> writes,
        RowColumn[] columns
    )
        where TWrite : OutboxWrite
    {
        if (writes.Count == 0)
        {
            return [];
        }

        // One that was taken away and claimed again may be among them twice, and only the newer is ours.
        var changed = await PlainSql.AllAsync(
            db,
            sql,
            [.. Heads(writes), .. columns],
            default,
            row => (Id: row.GetInt64(0), Fence: row.GetInt64(1)),
            CancellationToken.None
        );
        var ours = changed.ToHashSet();
        return [.. writes.Where(write => ours.Contains((write.Message.Id, write.Message.Fence)))];
    }

    private static RowColumn[] Heads(IReadOnlyList<OutboxWrite> writes) =>
        [
            RowColumn.Of("id", writes, write => write.Message.Id),
            RowColumn.Of("held", writes, write => write.Message.Fence),
            RowColumn.Of("at", writes, write => write.Now.ToUnixTimeMilliseconds()),
        ];

    private static RowColumn[] Columns(IReadOnlyList<OutboxWrite.Intent> intents) =>
        [RowColumn.Of("first", intents, intent => intent.Message.Doubt?.First.ToUnixTimeMilliseconds())];

    private static RowColumn[] Columns(IReadOnlyList<OutboxWrite.Outcome> outcomes)
    {
        List<OutcomeRow> rows = [.. outcomes.Select(OutcomeRow.For)];
        return
        [
            RowColumn.Of("step", rows, row => row.State.ToString()),
            RowColumn.Of("doubts", rows, row => row.Doubts.ToString()),
            RowColumn.Of("again", rows, row => row.Again?.ToUnixTimeMilliseconds()),
            RowColumn.Of("tries", rows, row => row.Attempts),
            RowColumn.Of("name", rows, row => row.MessageId),
            RowColumn.Of("parts", outcomes, outcome => outcome.Step.PartsArrived),
        ];
    }
}
