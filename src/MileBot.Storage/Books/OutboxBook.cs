using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using MileBot.Delivery.Outbox;
using MileBot.Delivery.Planning;
using MileBot.Delivery.Sending;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>The outbox in the database.</summary>
internal sealed partial class OutboxBook(Ledger ledger, ILogger<OutboxBook> logger) : IOutbox
{
    /// <summary>A zone comes back with new time-zone data, not within the second: no need to fill the log until then.</summary>
    private static readonly Duration PutOff = Duration.FromHours(1);

    public async ValueTask<IReadOnlyList<DueReminder>> FindDueAsync(
        Instant now,
        int most,
        CancellationToken cancellationToken
    )
    {
        var rows = await ledger.ReadAsync(
            db =>
                db.Reminders.AsNoTracking()
                    .Where(row => row.State == ReminderState.On && row.NextDue <= now)
                    .OrderBy(row => row.NextDue)
                    .Take(most)
                    .ToListAsync(cancellationToken),
            cancellationToken
        );
        var due = new List<DueReminder>(rows.Count);
        foreach (var row in rows)
        {
            if (ReminderSchedules.Read(row) is { } schedule)
            {
                due.Add(new DueReminder(row.Id, row.Revision, schedule, ReminderSchedules.Next(row)));
            }
            else
            {
                await PutOffAsync(row, now + PutOff, cancellationToken);
            }
        }

        return due;
    }

    public async ValueTask<int> PlanAsync(
        IReadOnlyList<DeliveryPlan> plans,
        Instant now,
        CancellationToken cancellationToken
    ) =>
        await ledger.WriteAsync(
            async db =>
            {
                var moved = 0;
                foreach (var plan in plans)
                {
                    moved += await PlanEntry.WriteAsync(db, plan, now, cancellationToken);
                }

                return moved;
            },
            cancellationToken
        );

    public async ValueTask<IReadOnlyList<OutboxMessage>> ClaimAsync(
        Instant now,
        int most,
        CancellationToken cancellationToken
    )
    {
        // Most seconds there is nothing to claim, and nothing to take the write lock for.
        if (!await ledger.ReadAsync(db => Waiting(db, now).AnyAsync(cancellationToken), cancellationToken))
        {
            return [];
        }

        return await ledger.WriteAsync(
            async db =>
            {
                var rows = await Waiting(db, now)
                    .Include(row => row.Reminder)
                    .OrderBy(row => row.TryAt)
                    .Take(most)
                    .ToListAsync(cancellationToken);
                rows.ForEach(row => (row.State, row.ChangedAt) = (DeliveryState.Sending, now));
                return rows.ConvertAll(ToMessage);
            },
            cancellationToken
        );
    }

    public ValueTask<bool> IsWantedAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        ledger.ReadAsync(
            db => db.Deliveries.AnyAsync(row => row.Id == message.Id, cancellationToken),
            cancellationToken
        );

    public async ValueTask RecordAsync(
        OutboxMessage message,
        NextStep step,
        Instant now,
        CancellationToken cancellationToken
    ) =>
        await ledger.WriteAsync(
            async db =>
            {
                var row = await db
                    .Deliveries.Include(one => one.Reminder)
                    .SingleOrDefaultAsync(one => one.Id == message.Id, cancellationToken);
                if (row is null)
                {
                    return false;
                }

                DeliveryChange.Apply(row, step);
                row.ChangedAt = now;
                return true;
            },
            cancellationToken
        );

    public ValueTask<int> CloseAbandonedAsync(Instant now, CancellationToken cancellationToken) =>
        ledger.WriteAsync(
            db =>
                db.Deliveries.Where(row => row.State == DeliveryState.Sending)
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(row => row.State, DeliveryState.Unknown)
                                .SetProperty(row => row.ChangedAt, now),
                        cancellationToken
                    ),
            cancellationToken
        );

    private static IQueryable<DeliveryRow> Waiting(MileBotDb db, Instant now) =>
        db.Deliveries.Where(row => row.State == DeliveryState.Planned && row.TryAt <= now);

    private static OutboxMessage ToMessage(DeliveryRow row) =>
        new(
            row.Id,
            new Account(row.Reminder.Platform, row.Reminder.UserId),
            row.Reminder.Chat,
            row.LocalDate,
            row.Deadline,
            row.Attempts
        );

    private async ValueTask PutOffAsync(ReminderRow row, Instant until, CancellationToken cancellationToken)
    {
        Log.ZoneUnknown(logger, row.Id, row.Zone);
        await ledger.WriteAsync(
            db =>
                db.Reminders.Where(one => one.Id == row.Id && one.Revision == row.Revision)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.NextDue, until), cancellationToken),
            cancellationToken
        );
    }

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "Reminder {Id} is put off for an hour: this time-zone data has no zone {Zone}."
        )]
        public static partial void ZoneUnknown(ILogger logger, long id, string zone);
    }
}
