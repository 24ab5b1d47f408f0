using CsCheck;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>What every keeper of seasons must do: the databases, and the memory that tests of conversations use.</summary>
public abstract class SeasonBookContract : IAsyncLifetime
{
    private static readonly Account Ann = new("test", 1);
    private static readonly Account Ben = new("test", 2);
    private static readonly LocalDate Today = new(2026, 11, 25);
    private static readonly SeasonChange Moved = new(Today, ChangeReason.Moved, IsKept: false);
    private static readonly SeasonChange Started = new(Today, ChangeReason.Started, IsKept: false);
    private readonly Plan[] plans = PlanGen.Plan.Array[4].Single();
    private ISeasonBook? opened;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private ISeasonBook Book => opened!;

    /// <summary>Opens what is kept, the first time and again after a restart.</summary>
    protected abstract Task<ISeasonBook> OpenAsync();

    protected abstract ValueTask CloseAsync();

    public async ValueTask InitializeAsync() => opened = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_season_comes_back_as_begun_also_after_a_restart()
    {
        Assert.Null(await Book.FindAsync(Ann, Cancelled));

        await Book.BeginAsync(Ann, plans[0], Today, Cancelled);
        opened = await OpenAsync();

        var stored = await FindAsync(Ann);
        SamePlan.Check(plans[0], stored.Season.Plan);
        Assert.Equal([Started], stored.Season.Changes);
        Assert.Empty(stored.Season.Reports);
        Assert.Empty(stored.Season.Events);
        Assert.Null(await Book.FindAsync(Ben, Cancelled));
    }

    [Fact]
    public async Task A_change_is_made_to_the_revision_the_runner_saw_or_not_at_all()
    {
        await Book.BeginAsync(Ann, plans[0], Today, Cancelled);
        var first = await FindAsync(Ann);

        Assert.True(await Book.ChangeAsync(Ann, first.Revision, plans[1], Moved, Cancelled));
        Assert.False(await Book.ChangeAsync(Ann, first.Revision, plans[2], Moved, Cancelled));
        Assert.False(await Book.ChangeAsync(Ben, first.Revision, plans[2], Moved, Cancelled));

        var second = await FindAsync(Ann);
        SamePlan.Check(plans[1], second.Season.Plan);
        Assert.NotEqual(first.Revision, second.Revision);
        Assert.Equal([Started, Moved], second.Season.Changes);
    }

    [Fact]
    public async Task The_plan_a_season_began_with_is_kept_whatever_changes()
    {
        Assert.Null(await Book.FirstAsync(Ann, Cancelled));
        await Book.BeginAsync(Ann, plans[0], Today, Cancelled);
        await ChangeAsync(plans[1], Moved);
        await ChangeAsync(plans[2], Moved);

        SamePlan.Check(plans[0], (await Book.FirstAsync(Ann, Cancelled))!);
        await Book.BeginAsync(Ann, plans[3], Today, Cancelled);
        SamePlan.Check(plans[3], (await Book.FirstAsync(Ann, Cancelled))!);
    }

    [Fact]
    public async Task Undoing_gives_back_the_exact_plan_change_by_change()
    {
        await Book.BeginAsync(Ann, plans[0], Today, Cancelled);
        await ChangeAsync(plans[1], Moved);
        await ChangeAsync(plans[2], Moved with { Reason = ChangeReason.Skipped });

        Assert.True(await UndoAsync());
        SamePlan.Check(plans[1], (await FindAsync(Ann)).Season.Plan);
        await ChangeAsync(plans[3], Moved with { Reason = ChangeReason.Rebuilt });
        Assert.True(await UndoAsync());
        SamePlan.Check(plans[1], (await FindAsync(Ann)).Season.Plan);
        opened = await OpenAsync();
        Assert.True(await UndoAsync());
        SamePlan.Check(plans[0], (await FindAsync(Ann)).Season.Plan);

        Assert.False(await UndoAsync());
        Assert.Equal(
            [
                Started,
                Moved with
                {
                    IsKept = true,
                },
                new SeasonChange(Today, ChangeReason.Skipped, IsKept: true),
                new SeasonChange(Today, ChangeReason.Rebuilt, IsKept: true),
            ],
            (await FindAsync(Ann)).Season.Changes
        );
    }

    [Fact]
    public async Task A_button_of_an_undone_change_is_stale()
    {
        await Book.BeginAsync(Ann, plans[0], Today, Cancelled);
        await ChangeAsync(plans[1], Moved);
        var changed = (await FindAsync(Ann)).Revision;
        await UndoAsync();
        await ChangeAsync(plans[2], Moved);

        Assert.False(await Book.UndoAsync(Ann, changed, Cancelled));
        Assert.False(await Book.KeepAsync(Ann, changed, Moved, Cancelled));
        SamePlan.Check(plans[2], (await FindAsync(Ann)).Season.Plan);
    }

    [Fact]
    public async Task Keeping_the_plan_is_noted_and_changes_nothing()
    {
        await Book.BeginAsync(Ann, plans[0], Today, Cancelled);
        var before = await FindAsync(Ann);

        Assert.True(await Book.KeepAsync(Ann, before.Revision, Moved with { IsKept = true }, Cancelled));

        var after = await FindAsync(Ann);
        Assert.Equal(before.Revision, after.Revision);
        Assert.Equal([Started, Moved with { IsKept = true }], after.Season.Changes);
        Assert.False(await Book.KeepAsync(Ben, 0, Moved, Cancelled));
    }

    [Fact]
    public async Task Of_many_who_change_the_same_revision_at_once_one_succeeds()
    {
        await Book.BeginAsync(Ann, plans[0], Today, Cancelled);
        var seen = (await FindAsync(Ann)).Revision;

        var changed = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => Book.ChangeAsync(Ann, seen, plans[1], Moved, Cancelled).AsTask())
        );

        Assert.Single(changed, succeeded => succeeded);
    }

    [Fact]
    public async Task A_new_season_takes_the_place_of_the_old_one_and_leaves_the_log()
    {
        await Book.BeginAsync(Ann, plans[0], Today, Cancelled);
        await ChangeAsync(plans[1], Moved);
        await Book.NoteAsync(Ann, new SeasonEvent.Break(Today), Cancelled);
        await Book.ReportAsync(Ann, new SessionReport(Today, SessionVerdict.Done), Cancelled);
        var old = (await FindAsync(Ann)).Revision;

        await Book.BeginAsync(Ann, plans[2], Today.PlusDays(1), Cancelled);

        var (season, revision) = await FindAsync(Ann);
        SamePlan.Check(plans[2], season.Plan);
        Assert.True(revision > old);
        Assert.Equal([Started with { Date = Today.PlusDays(1) }], season.Changes);
        Assert.Empty(season.Events);
        Assert.Single(season.Reports);
        Assert.False(await UndoAsync());
    }

    [Fact]
    public async Task The_last_report_of_a_date_counts_with_or_without_a_plan()
    {
        Assert.Empty(await Book.ReportsAsync(Ann, Cancelled));
        var repeats = new SessionReport(Today, SessionVerdict.Done)
        {
            Effort = 8,
            Repeat = Distance.FromMetres(400),
            Times = [RaceTime.FromMilliseconds(78_000), RaceTime.FromMilliseconds(77_450)],
        };

        await Book.ReportAsync(Ann, new SessionReport(Today.PlusDays(1), SessionVerdict.TooHard), Cancelled);
        await Book.ReportAsync(Ann, new SessionReport(Today, SessionVerdict.Skip), Cancelled);
        await Book.ReportAsync(Ann, repeats, Cancelled);
        opened = await OpenAsync();

        var reports = await Book.ReportsAsync(Ann, Cancelled);
        Assert.Equal(
            [
                repeats with
                {
                    Times = reports[0].Times,
                },
                new(Today.PlusDays(1), SessionVerdict.TooHard) { Times = reports[1].Times },
            ],
            reports
        );
        Assert.Equal(repeats.Times, reports[0].Times);
        Assert.Empty(reports[1].Times);
        Assert.Empty(await Book.ReportsAsync(Ben, Cancelled));
        await Book.BeginAsync(Ann, plans[0], Today, Cancelled);
        Assert.Equal(2, (await FindAsync(Ann)).Season.Reports.Count);
        await Book.ReportAsync(Ann, new SessionReport(Today, SessionVerdict.Done), Cancelled);
        Assert.Empty((await FindAsync(Ann)).Season.Reports[0].Times);
        Assert.Null((await FindAsync(Ann)).Season.Reports[0].Effort);
    }

    [Fact]
    public async Task Events_come_back_as_they_were_told_with_and_without_a_plan()
    {
        SeasonEvent[] happened =
        [
            new SeasonEvent.Illness(Today, IllnessKind.Mild),
            new SeasonEvent.Illness(Today.PlusDays(1), IllnessKind.Feverish),
            new SeasonEvent.Return(Today.PlusDays(5)),
            new SeasonEvent.Pain(Today.PlusDays(6), Level: 4, IsAlarming: false),
            new SeasonEvent.Pain(Today.PlusDays(6), Level: 0, IsAlarming: true),
            new SeasonEvent.Break(Today.PlusDays(7)),
        ];
        await Book.NoteAsync(Ann, happened[0], Cancelled);
        Assert.Equal([happened[0]], await Book.EventsAsync(Ann, Cancelled));
        Assert.Null(await Book.FindAsync(Ann, Cancelled));
        Assert.False(await Book.UndoAsync(Ann, 0, Cancelled));
        await Book.BeginAsync(Ann, plans[0], Today, Cancelled);

        SeasonEvent[] told = [.. happened[3..], .. happened[..3]];
        foreach (var one in told)
        {
            await Book.NoteAsync(Ann, one, Cancelled);
        }

        opened = await OpenAsync();
        Assert.Equal(told, (await FindAsync(Ann)).Season.Events);
        Assert.Equal(told, await Book.EventsAsync(Ann, Cancelled));
    }

    private async Task<StoredSeason> FindAsync(Account account)
    {
        var stored = await Book.FindAsync(account, Cancelled);
        Assert.NotNull(stored);
        return stored;
    }

    private async Task ChangeAsync(Plan plan, SeasonChange change) =>
        Assert.True(await Book.ChangeAsync(Ann, (await FindAsync(Ann)).Revision, plan, change, Cancelled));

    private async Task<bool> UndoAsync() => await Book.UndoAsync(Ann, (await FindAsync(Ann)).Revision, Cancelled);
}
