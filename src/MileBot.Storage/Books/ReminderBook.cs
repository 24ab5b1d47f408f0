using Microsoft.EntityFrameworkCore;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>Reminders in the database.</summary>
internal sealed class ReminderBook(Ledger ledger, IClock clock) : IReminderBook
{
    private const string FindState = """
        SELECT state
        FROM accounts JOIN reminders ON reminders.runner_id = accounts.runner_id
        WHERE accounts.platform = @platform AND accounts.user_id = @user
        """;

    public ValueTask<Reminder?> FindAsync(Account account, CancellationToken cancellationToken) =>
        ledger.ReadAsync(
            async db =>
                await Of(db, account).AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } row
                && ReminderSchedules.Read(row) is { } schedule
                    ? new Reminder(
                        new Account(row.Platform, row.UserId),
                        row.Chat,
                        schedule,
                        row.State,
                        ReminderSchedules.Next(row)
                    )
                    : null,
            cancellationToken
        );

    public async ValueTask<bool> IsUnreachableAsync(Account account, CancellationToken cancellationToken) =>
        await ledger.FirstAsync(
            FindState,
            new (string, object)[] { ("@platform", account.Platform), ("@user", account.UserId) },
            row => row.GetString(0),
            cancellationToken
        ) == nameof(ReminderState.Unreachable);

    public ValueTask<Reminder> SaveAsync(Reminder reminder, CancellationToken cancellationToken) =>
        ledger.WriteAsync(
            db => SaveAsync(db, reminder, clock.GetCurrentInstant(), cancellationToken),
            cancellationToken
        );

    /// <summary>Stores a reminder, within a write.</summary>
    public static async Task<Reminder> SaveAsync(
        MileBotDb db,
        Reminder reminder,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        var row = await FindOrAddAsync(db, reminder, cancellationToken);
        await WithdrawAsync(db, row.Id, reminder, now, cancellationToken);
        var saved = reminder with { Next = await FreeDateAsync(db, row.Id, reminder, cancellationToken) };
        Fill(row, saved);
        return saved;
    }

    public async ValueTask<IReadOnlyList<DeliveryNote>> HistoryAsync(
        Account account,
        int most,
        CancellationToken cancellationToken
    ) =>
        await ledger.ReadAsync(
            db =>
                (
                    from reminder in Of(db, account)
                    join delivery in db.Deliveries on reminder.Id equals delivery.ReminderId
                    orderby delivery.LocalDate descending
                    select new DeliveryNote(
                        delivery.LocalDate,
                        delivery.State == DeliveryState.Planned && delivery.UnsureSince != null
                            ? DeliveryState.Unknown
                            : delivery.State,
                        delivery.ChangedAt
                    )
                )
                    .Take(most)
                    .ToListAsync(cancellationToken),
            cancellationToken
        );

    private static IQueryable<ReminderRow> Of(MileBotDb db, Account account) =>
        from owner in RunnerAccounts.Of(db, account)
        join reminder in db.Reminders on owner.RunnerId equals reminder.RunnerId
        select reminder;

    private static async Task<ReminderRow> FindOrAddAsync(
        MileBotDb db,
        Reminder reminder,
        CancellationToken cancellationToken
    )
    {
        var runner = await RunnerAccounts.FindOrAddAsync(db, reminder.Account, known: null, cancellationToken);
        return await db.Reminders.SingleOrDefaultAsync(row => row.RunnerId == runner.Id, cancellationToken)
            ?? db.Reminders.Add(
                new ReminderRow
                {
                    RunnerId = runner.Id,
                    Platform = "",
                    Chat = "",
                    Zone = "",
                }
            ).Entity;
    }

    /// <summary>
    /// A message that never left, and that nobody wants now or that comes at another time, is as if never planned, as is one that was
    /// planned before it was due; one that may have left is not asked after any more. What still waits goes where the reminder goes.
    /// </summary>
    private static async Task WithdrawAsync(
        MileBotDb db,
        long id,
        Reminder reminder,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        var waiting = db.Deliveries.Where(row =>
            row.ReminderId == id && (row.State == DeliveryState.Planned || row.State == DeliveryState.Claimed)
        );
        var unwanted =
            reminder.State == ReminderState.On
                ? waiting.Where(row => row.LocalDate >= reminder.Next.Date || row.Due > now)
                : waiting;
        await unwanted.Where(row => row.UnsureSince == null).ExecuteDeleteAsync(cancellationToken);
        await unwanted.ExecuteUpdateAsync(
            set =>
                set.SetProperty(row => row.State, DeliveryState.Unknown)
                    .SetProperty(row => row.Fence, row => row.Fence + 1),
            cancellationToken
        );
        await waiting
            .Where(row => row.Platform != reminder.Account.Platform)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.State, DeliveryState.Planned)
                        .SetProperty(row => row.Fence, row => row.Fence + 1)
                        .SetProperty(row => row.Platform, reminder.Account.Platform),
                cancellationToken
            );
    }

    private static async Task<Occurrence> FreeDateAsync(
        MileBotDb db,
        long id,
        Reminder reminder,
        CancellationToken cancellationToken
    )
    {
        var dates = await db
            .Deliveries.Where(row => row.ReminderId == id)
            .OrderByDescending(row => row.LocalDate)
            .Select(row => row.LocalDate)
            .Take(1)
            .ToListAsync(cancellationToken);
        return dates is [var taken] && taken >= reminder.Next.Date
            ? reminder.Schedule.NextAfter(reminder.Next.Due, taken)
            : reminder.Next;
    }

    private static void Fill(ReminderRow row, Reminder reminder)
    {
        row.Platform = reminder.Account.Platform;
        row.UserId = reminder.Account.UserId;
        row.Chat = reminder.Chat;
        row.At = reminder.Schedule.At;
        row.Spread = (int)reminder.Schedule.Spread.TotalSeconds;
        row.Zone = reminder.Schedule.Zone.Id;
        row.State = reminder.State;
        row.NextDate = reminder.Next.Date;
        row.NextDue = reminder.Next.Due;
        row.Revision++;
    }
}
