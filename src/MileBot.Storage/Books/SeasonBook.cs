using Microsoft.EntityFrameworkCore;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Storage.Documents;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>Seasons and reports in the database.</summary>
internal sealed class SeasonBook(Ledger ledger) : ISeasonBook
{
    private readonly SeasonReads reads = new(ledger);

    public ValueTask<StoredSeason?> FindAsync(Account account, CancellationToken cancellationToken) =>
        reads.FindAsync(account, cancellationToken);

    public ValueTask<Plan?> FirstAsync(Account account, CancellationToken cancellationToken) =>
        ledger.ReadAsync(
            async db =>
                await (
                    from owner in RunnerAccounts.Of(db, account)
                    join plan in db.PlanRevisions on owner.RunnerId equals plan.RunnerId
                    orderby plan.Revision
                    select plan.Plan
                ).FirstOrDefaultAsync(cancellationToken)
                    is { } first
                    ? PlanDocument.Read(first)
                    : null,
            cancellationToken
        );

    public ValueTask<IReadOnlyList<SessionReport>> ReportsAsync(Account account, CancellationToken cancellationToken) =>
        reads.ReportsAsync(account, cancellationToken);

    public ValueTask<IReadOnlyList<SeasonEvent>> EventsAsync(Account account, CancellationToken cancellationToken) =>
        reads.EventsAsync(account, cancellationToken);

    public async ValueTask BeginAsync(
        Account account,
        Plan plan,
        LocalDate today,
        CancellationToken cancellationToken
    ) =>
        await ledger.WriteAsync(
            async db =>
            {
                var season = await FindOrAddAsync(db, account, cancellationToken);
                var runner = season.RunnerId;
                await db.PlanRevisions.Where(row => row.RunnerId == runner).ExecuteDeleteAsync(cancellationToken);
                await db.SeasonChanges.Where(row => row.RunnerId == runner).ExecuteDeleteAsync(cancellationToken);
                await db.SeasonEvents.Where(row => row.RunnerId == runner).ExecuteDeleteAsync(cancellationToken);
                var started = ToRow(season, new SeasonChange(today, ChangeReason.Started, IsKept: false));
                return Put(db, season, PlanDocument.Write(plan), started, before: null);
            },
            cancellationToken
        );

    public ValueTask<bool> ChangeAsync(
        Account account,
        int revision,
        Plan plan,
        SeasonChange change,
        CancellationToken cancellationToken
    ) =>
        ledger.WriteAsync(
            async db =>
                await AtAsync(db, account, revision, cancellationToken) is { } season
                && Put(db, season, PlanDocument.Write(plan), ToRow(season, change), before: revision),
            cancellationToken
        );

    public ValueTask<bool> KeepAsync(
        Account account,
        int revision,
        SeasonChange change,
        CancellationToken cancellationToken
    ) =>
        WriteAsync(
            account,
            revision,
            (db, season) =>
            {
                db.SeasonChanges.Add(ToRow(season, change));
                return Task.FromResult(true);
            },
            cancellationToken
        );

    public ValueTask<bool> UndoAsync(Account account, int revision, CancellationToken cancellationToken) =>
        WriteAsync(
            account,
            revision,
            async (db, season) =>
            {
                var undone = await db
                    .PlanRevisions.Include(row => row.Change)
                    .SingleAsync(row => row.RunnerId == season.RunnerId && row.Revision == revision, cancellationToken);
                if (undone.Before is not { } before)
                {
                    return false;
                }

                undone.Change.IsKept = true;
                var earlier = await db
                    .PlanRevisions.Include(row => row.Change)
                    .SingleAsync(row => row.RunnerId == season.RunnerId && row.Revision == before, cancellationToken);
                return Put(db, season, earlier.Plan, earlier.Change, earlier.Before);
            },
            cancellationToken
        );

    public async ValueTask ReportAsync(Account account, SessionReport report, CancellationToken cancellationToken) =>
        await ledger.WriteAsync(
            async db =>
            {
                var runner = await RunnerAccounts.FindOrAddAsync(db, account, cancellationToken);
                var row = await db.SessionReports.FindAsync([runner.Id, report.Date], cancellationToken);
                row ??= db.Add(new SessionReportRow { RunnerId = runner.Id, LocalDate = report.Date }).Entity;
                SeasonRows.Fill(row, report);
                return row;
            },
            cancellationToken
        );

    public async ValueTask NoteAsync(Account account, SeasonEvent happened, CancellationToken cancellationToken) =>
        await ledger.WriteAsync(
            async db =>
            {
                var season = await FindOrAddAsync(db, account, cancellationToken);
                return db.SeasonEvents.Add(SeasonRows.ToRow(season, happened)).Entity;
            },
            cancellationToken
        );

    /// <summary>A season without a revision has no plan, only what happened.</summary>
    private static async Task<SeasonRow> FindOrAddAsync(
        MileBotDb db,
        Account account,
        CancellationToken cancellationToken
    )
    {
        var runner = await RunnerAccounts.FindOrAddAsync(db, account, cancellationToken);
        return await db.Seasons.FindAsync([runner.Id], cancellationToken)
            ?? db.Add(new SeasonRow { RunnerId = runner.Id }).Entity;
    }

    /// <summary>Changes a season that still has the revision the runner saw.</summary>
    private ValueTask<bool> WriteAsync(
        Account account,
        int revision,
        Func<MileBotDb, SeasonRow, Task<bool>> write,
        CancellationToken cancellationToken
    ) =>
        ledger.WriteAsync(
            async db =>
                await AtAsync(db, account, revision, cancellationToken) is { } season && await write(db, season),
            cancellationToken
        );

    /// <summary>The season, while its plan has a revision; null otherwise.</summary>
    private static async Task<SeasonRow?> AtAsync(
        MileBotDb db,
        Account account,
        int revision,
        CancellationToken cancellationToken
    ) =>
        await Of(db, account).SingleOrDefaultAsync(cancellationToken) is { Revision: > 0 } season
        && season.Revision == revision
            ? season
            : null;

    /// <summary>Makes a plan the next revision, and the one that counts.</summary>
    private static bool Put(MileBotDb db, SeasonRow season, string plan, SeasonChangeRow change, int? before)
    {
        season.Revision++;
        db.PlanRevisions.Add(
            new PlanRevisionRow
            {
                Season = season,
                Revision = season.Revision,
                Before = before,
                Change = change,
                Plan = plan,
            }
        );
        return true;
    }

    private static SeasonChangeRow ToRow(SeasonRow season, SeasonChange change) =>
        new()
        {
            Season = season,
            LocalDate = change.Date,
            Reason = change.Reason,
            IsKept = change.IsKept,
        };

    private static IQueryable<SeasonRow> Of(MileBotDb db, Account account) =>
        from owner in RunnerAccounts.Of(db, account)
        join season in db.Seasons on owner.RunnerId equals season.RunnerId
        select season;
}
