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
            async db =>
            {
                var row = await FindOrAddAsync(db, reminder, cancellationToken);
                await WithdrawAsync(db, row, reminder, clock.GetCurrentInstant(), cancellationToken);
                var saved = reminder with { Next = await FreeDateAsync(db, row.Id, reminder, cancellationToken) };
                Fill(row, saved);
                return saved;
            },
            cancellationToken
        );

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
        var runner = await RunnerAccounts.FindOrAddAsync(db, reminder.Account, cancellationToken);
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
    /// planned before it was due; one that may have left is not asked after any more.
    /// </summary>
    private static async Task WithdrawAsync(
        MileBotDb db,
        ReminderRow saved,
        Reminder reminder,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        var waiting = db.Deliveries.Where(row =>
            row.ReminderId == saved.Id && (row.State == DeliveryState.Planned || row.State == DeliveryState.Claimed)
        );
        var unwanted =
            reminder.State == ReminderState.On
                ? waiting.Where(row => row.LocalDate >= reminder.Next.Date || row.Due > now)
                : waiting;
        await unwanted.Where(row => row.UnsureSince == null).ExecuteDeleteAsync(cancellationToken);
        await GiveUpAsync(unwanted, cancellationToken);
        if (saved.Chat != reminder.Chat)
        {
            await LeaveAsync(db, waiting, saved.Id, reminder.Account.Platform, cancellationToken);
        }
    }

    /// <summary>
    /// What still waits goes where the reminder goes, whole. What may have arrived in the old chat cannot be looked for in the new one;
    /// what is on its way is told apart (<see cref="OutboxSql.IsLeft"/>).
    /// </summary>
    private static async Task LeaveAsync(
        MileBotDb db,
        IQueryable<DeliveryRow> waiting,
        long reminder,
        string platform,
        CancellationToken cancellationToken
    )
    {
        await GiveUpAsync(waiting.Where(row => row.UnsureSince != null), cancellationToken);
        await waiting.ExecuteUpdateAsync(
            set =>
                set.SetProperty(row => row.State, DeliveryState.Planned)
                    .SetProperty(row => row.Fence, row => row.Fence + 1)
                    .SetProperty(row => row.Platform, platform)
                    .SetProperty(row => row.PartsArrived, 0),
            cancellationToken
        );
        await db
            .Deliveries.Where(row => row.ReminderId == reminder && row.State == DeliveryState.Sending)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.IntentAt, (Instant?)null), cancellationToken);
    }

    private static Task<int> GiveUpAsync(IQueryable<DeliveryRow> unsure, CancellationToken cancellationToken) =>
        unsure.ExecuteUpdateAsync(
            set =>
                set.SetProperty(row => row.State, DeliveryState.Unknown)
                    .SetProperty(row => row.Fence, row => row.Fence + 1),
            cancellationToken
        );

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
