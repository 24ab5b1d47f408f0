using Microsoft.EntityFrameworkCore;
using MileBot.Delivery.Outbox;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>Reads of the outbox for operators.</summary>
internal sealed class DeliveryRecords(Ledger ledger) : IDeliveryRecords
{
    public async ValueTask<Instant?> OldestWaitingAsync(
        IReadOnlyCollection<string> platforms,
        Instant now,
        CancellationToken cancellationToken
    ) =>
        await ledger.ReadAsync(
            async db =>
            {
                var unwritten = await OldestUnwrittenAsync(db, platforms, now, cancellationToken);
                var waiting = await OldestAsync(Waiting(db), platforms, now, cancellationToken);
                var inHand = await OldestAsync(InHand(db), platforms, now, cancellationToken);
                return Enumerable.Min([unwritten, waiting, inHand]);
            },
            cancellationToken
        );

    public async ValueTask<IReadOnlyList<DeliveryRecord>?> LastAsync(
        Account account,
        int most,
        CancellationToken cancellationToken
    ) =>
        await ledger.ReadAsync(
            async db =>
                await RunnerAccounts.FindAsync(db, account, cancellationToken) is { } runner
                    ? await LastAsync(db, runner, most, cancellationToken)
                    : null,
            cancellationToken
        );

    private static Task<List<DeliveryRecord>> LastAsync(
        MileBotDb db,
        long runner,
        int most,
        CancellationToken cancellationToken
    ) =>
        db
            .Deliveries.Where(row => row.Reminder.RunnerId == runner)
            .OrderByDescending(row => row.Due)
            .Take(most)
            .Select(row => new DeliveryRecord(
                row.LocalDate,
                row.Platform,
                row.State,
                row.Due,
                row.Deadline,
                row.TryAt,
                row.Attempts,
                row.IntentAt,
                row.UnsureSince,
                row.ChangedAt
            ))
            .ToListAsync(cancellationToken);

    private static IQueryable<DeliveryRow> Waiting(MileBotDb db) =>
        db.Deliveries.Where(row => row.State == DeliveryState.Planned);

    /// <summary>Asked for in the words of their index, and not together with those that wait, which have another.</summary>
    private static IQueryable<DeliveryRow> InHand(MileBotDb db) =>
        db.Deliveries.Where(row => row.State == DeliveryState.Claimed || row.State == DeliveryState.Sending);

    private static Task<Instant?> OldestAsync(
        IQueryable<DeliveryRow> open,
        IReadOnlyCollection<string> platforms,
        Instant now,
        CancellationToken cancellationToken
    ) =>
        open.Where(row => platforms.Contains(row.Platform) && row.TryAt <= now)
            .OrderBy(row => row.TryAt)
            .Select(row => (Instant?)row.TryAt)
            .FirstOrDefaultAsync(cancellationToken);

    private static Task<Instant?> OldestUnwrittenAsync(
        MileBotDb db,
        IReadOnlyCollection<string> platforms,
        Instant now,
        CancellationToken cancellationToken
    ) =>
        db
            .Reminders.Where(row =>
                row.State == ReminderState.On && platforms.Contains(row.Platform) && row.NextDue <= now
            )
            .OrderBy(row => row.NextDue)
            .Select(row => (Instant?)row.NextDue)
            .FirstOrDefaultAsync(cancellationToken);
}
