using MileBot.Coaching.Seasons;
using MileBot.Runners.Profiles;
using MileBot.Runners.Starting;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>The end of the way to a plan, in one write.</summary>
internal sealed class StartBook(Ledger ledger, IClock clock) : IStartBook
{
    public ValueTask<bool> EndAsync(Account account, StartOutcome outcome, CancellationToken cancellationToken) =>
        ledger.WriteAsync(
            async db =>
            {
                if (!await StoreAsync(db, account, outcome, cancellationToken))
                {
                    return false;
                }

                await RunnerBook.SaveAsync(db, account, outcome.Runner, cancellationToken);
                if (outcome.Reminder is { } reminder)
                {
                    await ReminderBook.SaveAsync(db, reminder, clock.GetCurrentInstant(), cancellationToken);
                }

                await DraftBook.ForgetAsync(db, account, cancellationToken);
                return true;
            },
            cancellationToken
        );

    private static Task<bool> StoreAsync(
        MileBotDb db,
        Account account,
        StartOutcome outcome,
        CancellationToken cancellationToken
    ) =>
        outcome.OnTopOf is { } revision
            ? SeasonBook.ChangeAsync(
                db,
                account,
                revision,
                outcome.Plan,
                new SeasonChange(outcome.Today, ChangeReason.Rebuilt, IsKept: false),
                cancellationToken
            )
            : SeasonBook.BeginAsync(db, account, outcome.Plan, outcome.Today, cancellationToken);
}
