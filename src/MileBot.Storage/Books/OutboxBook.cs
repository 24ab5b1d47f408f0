using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using MileBot.Delivery.Outbox;
using MileBot.Delivery.Planning;
using MileBot.Delivery.Sending;
using MileBot.Runners.Reminders;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>The outbox in the database.</summary>
internal sealed partial class OutboxBook(Ledger ledger, OutboxWrites writes, ILogger<OutboxBook> logger) : IOutbox
{
    /// <summary>Asked again and again, so past EF, and without taking the write lock for nothing.</summary>
    private const string NextTry = """
        SELECT try_at FROM deliveries WHERE state = 'Planned' AND platform = @platform ORDER BY try_at LIMIT 1
        """;

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
                due.Add(new DueReminder(row.Id, row.Revision, row.Platform, schedule, ReminderSchedules.Next(row)));
            }
            else
            {
                await PutOffAsync(row, now + PutOff, cancellationToken);
            }
        }

        return due;
    }

    public async ValueTask<IReadOnlyList<DeliveryPlan>> PlanAsync(
        IReadOnlyList<DeliveryPlan> plans,
        Instant now,
        CancellationToken cancellationToken
    ) =>
        await ledger.WriteByRowAsync(
            db => PlanEntries.WriteAsync(db, plans, now, cancellationToken),
            cancellationToken
        );

    public async ValueTask<Instant?> NextTryAsync(string platform, CancellationToken cancellationToken) =>
        await ledger.AllAsync(
            NextTry,
            new (string, object)[] { ("@platform", platform) },
            row => Instant.FromUnixTimeMilliseconds(row.GetInt64(0)),
            cancellationToken
        )
            is [var next]
            ? next
            : null;

    public ValueTask<IReadOnlyList<OutboxMessage>> ClaimAsync(
        string platform,
        Instant now,
        int most,
        CancellationToken cancellationToken
    ) =>
        ledger.WriteByRowAsync(
            db => OutboxClaims.ClaimAsync(db, platform, now, most, cancellationToken),
            cancellationToken
        );

    public async ValueTask<bool> BeginSendingAsync(
        OutboxMessage message,
        Instant now,
        CancellationToken cancellationToken
    ) => await writes.AddAsync(new OutboxWrite.Intent(message, now)).WaitAsync(cancellationToken);

    public async ValueTask<bool> RecordAsync(
        OutboxMessage message,
        NextStep step,
        Instant now,
        CancellationToken cancellationToken
    ) => await writes.AddAsync(new OutboxWrite.Outcome(message, step, now)).WaitAsync(cancellationToken);

    public ValueTask<int> TakeOverAsync(
        string platform,
        IReadOnlyCollection<long> held,
        Instant now,
        CancellationToken cancellationToken
    ) =>
        ledger.WriteByRowAsync(
            db => OutboxClaims.TakeOverAsync(db, platform, held, now, cancellationToken),
            cancellationToken
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
