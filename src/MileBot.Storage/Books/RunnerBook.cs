using Microsoft.EntityFrameworkCore;
using MileBot.Coaching.Measures;
using MileBot.Runners.Profiles;
using MileBot.Storage.Rows;

namespace MileBot.Storage.Books;

/// <summary>Runners in the database. Finding one is on the way of every answer, so its query is prepared once.</summary>
internal sealed class RunnerBook(Ledger ledger) : IRunnerBook
{
    private static readonly Func<MileBotDb, string, long, CancellationToken, Task<RunnerRow?>> Find =
        EF.CompileAsyncQuery(
            (MileBotDb db, string platform, long userId, CancellationToken _) =>
                db
                    .Accounts.AsNoTracking()
                    .Where(account => account.Platform == platform && account.UserId == userId)
                    .Select(account => account.Runner)
                    .SingleOrDefault()
        );

    public ValueTask<Runner> FindAsync(Account account, CancellationToken cancellationToken) =>
        ledger.ReadAsync(
            async db =>
                await Find(db, account.Platform, account.UserId, cancellationToken) is { } row
                    ? ToRunner(row)
                    : Runner.Stranger,
            cancellationToken
        );

    public ValueTask<Runner> SaveAsync(Account account, Runner runner, CancellationToken cancellationToken) =>
        ledger.WriteAsync(
            async db =>
            {
                var row = await RunnerAccounts.FindOrAddAsync(db, account, runner.Id, cancellationToken);
                Fill(row, runner);
                await db.SaveChangesAsync(cancellationToken);
                return runner with { Id = new RunnerId(row.Id) };
            },
            cancellationToken
        );

    private static void Fill(RunnerRow row, Runner runner)
    {
        row.Units = runner.Units;
        row.Zone = runner.ZoneId;
        row.Language = runner.Language;
        row.MileTimeMs = runner.MileTime?.Milliseconds;
    }

    private static Runner ToRunner(RunnerRow row) =>
        new()
        {
            Id = new RunnerId(row.Id),
            Units = row.Units,
            ZoneId = row.Zone,
            Language = row.Language,
            MileTime = row.MileTimeMs is { } milliseconds ? RaceTime.FromMilliseconds(milliseconds) : null,
        };
}
