using Microsoft.EntityFrameworkCore;
using MileBot.Coaching.Measures;
using MileBot.Runners.Profiles;
using MileBot.Runners.Starting;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>Drafts in the database.</summary>
internal sealed class DraftBook(Ledger ledger) : IDraftBook
{
    public async ValueTask<Draft?> FindAsync(Account account, CancellationToken cancellationToken) =>
        await ledger.ReadAsync(
            db => Of(db, account).AsNoTracking().SingleOrDefaultAsync(cancellationToken),
            cancellationToken
        )
            is { } row
            ? ToDraft(row)
            : null;

    public async ValueTask PutAsync(Account account, Draft? draft, CancellationToken cancellationToken) =>
        await ledger.WriteAsync(
            async db =>
            {
                var forgotten = await Of(db, account).ExecuteDeleteAsync(cancellationToken);
                if (draft is not null)
                {
                    var runner = await RunnerAccounts.FindOrAddAsync(db, account, cancellationToken);
                    db.Drafts.Add(ToRow(runner.Id, draft));
                }

                return forgotten;
            },
            cancellationToken
        );

    private static IQueryable<DraftRow> Of(MileBotDb db, Account account)
    {
        var owners = RunnerAccounts.Of(db, account);
        return db.Drafts.Where(draft => owners.Any(owner => owner.RunnerId == draft.RunnerId));
    }

    private static DraftRow ToRow(long runner, Draft draft) =>
        new()
        {
            RunnerId = runner,
            Step = draft.Step,
            IsReviewed = draft.IsReviewed,
            IsRebuild = draft.IsRebuild,
            MileMs = draft.Mile?.Milliseconds,
            CannotRunMile = draft.CannotRunMile,
            Race = draft.Race,
            GoalMs = draft.Goal?.Milliseconds,
            Days = string.Concat(draft.Days.Select(day => ((int)day).ToString())),
            LongDay = draft.LongDay,
            WeeklyMm = draft.Weekly?.Millimetres,
            HasTrack = draft.HasTrack,
            Strength = draft.Strength,
            BornEarliest = draft.Born?.Earliest,
            BornLatest = draft.Born?.Latest,
            AtLeastAged = draft.AtLeastAged,
            Safety = draft.Safety,
            Zone = draft.ZoneId,
            At = draft.At,
            WantsNoMessage = draft.WantsNoMessage,
        };

    private static Draft ToDraft(DraftRow row) =>
        new()
        {
            Step = row.Step,
            IsReviewed = row.IsReviewed,
            IsRebuild = row.IsRebuild,
            Mile = row.MileMs is { } mile ? RaceTime.FromMilliseconds(mile) : null,
            CannotRunMile = row.CannotRunMile,
            Race = row.Race,
            Goal = row.GoalMs is { } goal ? RaceTime.FromMilliseconds(goal) : null,
            Days = [.. row.Days.Select(day => (IsoDayOfWeek)(day - '0'))],
            LongDay = row.LongDay,
            Weekly = row.WeeklyMm is { } week ? Distance.FromMillimetres(week) : null,
            HasTrack = row.HasTrack,
            Strength = row.Strength,
            Born = row is { BornEarliest: { } earliest, BornLatest: { } latest } ? new Birth(earliest, latest) : null,
            AtLeastAged = row.AtLeastAged,
            Safety = row.Safety,
            ZoneId = row.Zone,
            At = row.At,
            WantsNoMessage = row.WantsNoMessage,
        };
}
