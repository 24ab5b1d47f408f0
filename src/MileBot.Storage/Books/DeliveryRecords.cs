using Microsoft.EntityFrameworkCore;
using MileBot.Delivery.Outbox;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
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
                var written = await OldestWrittenAsync(db, platforms, now, cancellationToken);
                var unwritten = await OldestUnwrittenAsync(db, platforms, now, cancellationToken);
                return written < unwritten ? written : unwritten ?? written;
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

    private static Task<Instant?> OldestWrittenAsync(
        MileBotDb db,
        IReadOnlyCollection<string> platforms,
        Instant now,
        CancellationToken cancellationToken
    ) =>
        db
            .Deliveries.Where(row =>
                (
                    row.State == DeliveryState.Planned
                    || row.State == DeliveryState.Claimed
                    || row.State == DeliveryState.Sending
                )
                && platforms.Contains(row.Platform)
                && row.TryAt <= now
            )
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
