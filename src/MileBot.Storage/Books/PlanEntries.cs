using MileBot.Delivery.Planning;
using MileBot.Storage.Errands;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Storage.Books;

/// <summary>
/// Enters plans, many in two statements: the reminders move on, and the messages wait, unless their dates have one.
/// </summary>
internal static class PlanEntries
{
    private const string Move = """
        UPDATE reminders SET next_date = v.date, next_due = v.due, revision = reminders.revision + 1
        FROM @rows
        WHERE reminders.id = v.id AND reminders.revision = v.seen AND reminders.state = 'On'
        RETURNING reminders.id
        """;

    private const string Enter = """
        INSERT INTO deliveries
            (reminder_id, platform, local_date, slot, state, due, deadline, try_at, attempts, fence, changed_at)
        SELECT reminders.id, reminders.platform, v.date, 0, v.state, v.due, v.deadline, v.due, 0, 0, v.at
        FROM @rows JOIN reminders ON reminders.id = v.id
        WHERE true
        ON CONFLICT (reminder_id, local_date, slot) DO NOTHING
        """;

    /// <returns>The plans whose reminders moved on; the others changed since they were found.</returns>
    public static async Task<IReadOnlyList<DeliveryPlan>> WriteAsync(
        MileBotDb db,
        IReadOnlyList<DeliveryPlan> plans,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        if (plans.Count == 0)
        {
            return [];
        }

        var ids = await PlainSql.IdsAsync(db, Move, ToMove(plans), cancellationToken);
        List<DeliveryPlan> moved = [.. plans.Where(plan => ids.Contains(plan.Reminder.Id))];
        if (moved.Count > 0)
        {
            await using var enter = PlainSql.Command(db, Enter);
            db.RowSets.Put(enter, ToEnter(moved, now));
            await enter.ExecuteNonQueryAsync(cancellationToken);
        }

        return moved;
    }

    private static RowColumn[] ToMove(IReadOnlyList<DeliveryPlan> plans) =>
        [
            RowColumn.Of("id", plans, plan => plan.Reminder.Id),
            RowColumn.Of("seen", plans, plan => plan.Reminder.Revision),
            RowColumn.Of("date", plans, plan => LocalDatePattern.Iso.Format(plan.Next.Date)),
            RowColumn.Of("due", plans, plan => plan.Next.Due.ToUnixTimeMilliseconds()),
        ];

    private static RowColumn[] ToEnter(IReadOnlyList<DeliveryPlan> plans, Instant now) =>
        [
            RowColumn.Of("id", plans, plan => plan.Reminder.Id),
            RowColumn.Of("date", plans, plan => LocalDatePattern.Iso.Format(plan.Message.Date)),
            RowColumn.Of("state", plans, plan => plan.State.ToString()),
            RowColumn.Of("due", plans, plan => plan.Message.Due.ToUnixTimeMilliseconds()),
            RowColumn.Of("deadline", plans, plan => plan.Deadline.ToUnixTimeMilliseconds()),
            RowColumn.Of("at", plans, _ => now.ToUnixTimeMilliseconds()),
        ];
}
