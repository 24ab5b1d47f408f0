using Microsoft.EntityFrameworkCore;
using MileBot.Coaching.Seasons;
using MileBot.Runners.Log;
using MileBot.Runners.Profiles;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>Verdicts in the database.</summary>
internal sealed class TrainingLog(Ledger ledger) : ITrainingLog
{
    public ValueTask<SessionVerdict?> FindAsync(Account account, LocalDate date, CancellationToken cancellationToken) =>
        ledger.ReadAsync(
            db =>
                (
                    from owner in db.Accounts
                    where owner.Platform == account.Platform && owner.UserId == account.UserId
                    join said in db.SessionVerdicts on owner.RunnerId equals said.RunnerId
                    where said.LocalDate == date
                    select (SessionVerdict?)said.Verdict
                ).SingleOrDefaultAsync(cancellationToken),
            cancellationToken
        );

    public async ValueTask RecordAsync(
        Account account,
        LocalDate date,
        SessionVerdict verdict,
        CancellationToken cancellationToken
    ) =>
        await ledger.WriteAsync(
            async db =>
            {
                var runner = await RunnerAccounts.FindOrAddAsync(db, account, known: null, cancellationToken);
                var row = await db.SessionVerdicts.FindAsync([runner.Id, date], cancellationToken);
                row ??= db.Add(new SessionVerdictRow { RunnerId = runner.Id, LocalDate = date }).Entity;
                return row.Verdict = verdict;
            },
            cancellationToken
        );
}
