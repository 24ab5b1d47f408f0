using System.Globalization;
using MileBot.Delivery.Planning;
using MileBot.Storage.Errands;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Storage.Books;

/// <summary>
/// Enters plans, many in two statements: the reminders move on, and the messages wait, unless their dates have one. As in
/// <see cref="OutboxSql"/>, what stands in the text are numbers, dates and states of our own.
/// </summary>
internal static class PlanEntries
{
    /// <summary>Columns: id, revision, next date, next due.</summary>
    private const string Move = """
        UPDATE reminders SET next_date = v.column3, next_due = v.column4, revision = reminders.revision + 1
        FROM (VALUES @rows) AS v
        WHERE reminders.id = v.column1 AND reminders.revision = v.column2 AND reminders.state = 'On'
        RETURNING reminders.id
        """;

    /// <summary>Columns: reminder, date, state, due, deadline, now.</summary>
    private const string Enter = """
        INSERT INTO deliveries
            (reminder_id, platform, local_date, slot, state, due, deadline, try_at, attempts, fence, changed_at)
        SELECT reminders.id, reminders.platform, v.column2, 0, v.column3, v.column4, v.column5, v.column4, 0, 0, v.column6
        FROM (VALUES @rows) AS v JOIN reminders ON reminders.id = v.column1
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

        var ids = await PlainSql.IdsAsync(db, Of(Move, plans.Select(ToMove)), [], cancellationToken);
        List<DeliveryPlan> moved = [.. plans.Where(plan => ids.Contains(plan.Reminder.Id))];
        if (moved.Count > 0)
        {
            await using var enter = PlainSql.Command(db, Of(Enter, moved.Select(plan => ToEnter(plan, now))));
            await enter.ExecuteNonQueryAsync(cancellationToken);
        }

        return moved;
    }

    private static string Of(string sql, IEnumerable<string> rows) =>
        sql.Replace("@rows", string.Join(", ", rows), StringComparison.Ordinal);

    private static string ToMove(DeliveryPlan plan) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"({plan.Reminder.Id}, {plan.Reminder.Revision}, '{Date(plan.Next.Date)}', {Time(plan.Next.Due)})"
        );

    private static string ToEnter(DeliveryPlan plan, Instant now) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"({plan.Reminder.Id}, '{Date(plan.Message.Date)}', '{plan.State}', {Time(plan.Message.Due)}, {Time(plan.Deadline)}, {Time(now)})"
        );

    private static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static long Time(Instant instant) => instant.ToUnixTimeMilliseconds();
}
