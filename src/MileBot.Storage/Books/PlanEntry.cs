using Microsoft.EntityFrameworkCore;
using MileBot.Delivery.Planning;
using MileBot.Runners.Reminders;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>Enters one plan: the reminder moves on, and the message waits, unless its date has one.</summary>
internal static class PlanEntry
{
    /// <returns>True when the reminder moved on, false when it changed since it was found.</returns>
    public static async Task<bool> WriteAsync(
        MileBotDb db,
        DeliveryPlan plan,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        var isMoved =
            await db
                .Reminders.Where(row =>
                    row.Id == plan.Reminder.Id
                    && row.Revision == plan.Reminder.Revision
                    && row.State == ReminderState.On
                )
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(row => row.NextDate, plan.Next.Date)
                            .SetProperty(row => row.NextDue, plan.Next.Due)
                            .SetProperty(row => row.Revision, row => row.Revision + 1),
                    cancellationToken
                ) > 0;
        if (isMoved && !await HasMessageAsync(db, plan, cancellationToken))
        {
            db.Deliveries.Add(ToRow(plan, now));
        }

        return isMoved;
    }

    /// <summary>Read within the write: nobody adds one in between. The unique index stands behind it.</summary>
    private static Task<bool> HasMessageAsync(MileBotDb db, DeliveryPlan plan, CancellationToken cancellationToken) =>
        db.Deliveries.AnyAsync(
            row => row.ReminderId == plan.Reminder.Id && row.LocalDate == plan.Message.Date && row.Slot == 0,
            cancellationToken
        );

    private static DeliveryRow ToRow(DeliveryPlan plan, Instant now) =>
        new()
        {
            ReminderId = plan.Reminder.Id,
            Platform = plan.Reminder.Platform,
            LocalDate = plan.Message.Date,
            State = plan.State,
            Due = plan.Message.Due,
            Deadline = plan.Deadline,
            TryAt = plan.Message.Due,
            ChangedAt = now,
        };
}
