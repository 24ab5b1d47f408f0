using MileBot.Coaching.Adapting;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Tests.Plans;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Tests.Adapting;

/// <summary>
/// What must hold on every date of a season, checked without the coach's own means. Relaxed after a layoff, because
/// the running before it is no longer there to build on: growth and cut-backs from week to week, the number of training days, and which
/// kinds of session come.
/// </summary>
internal sealed class SeasonRules(Plan first)
{
    private readonly LocalDate race = first.Days[^1].Date;
    private readonly Distance baseline = Distance.FromMetres(PlanFacts.WeeklyOf(first.Request) * 300);

    /// <summary>Once the coach was heard: the plan as it stands for today and on.</summary>
    public void Morning(Season season, LocalDate today)
    {
        Whole(season.Plan);
        NothingWhileStopped(season, today);
        NothingHardInGentleDays(season, today);
        Spaced(season.Plan, today);
        NothingLongAroundTrials(season.Plan, today);
        NoRunTooLong(season, today);
    }

    /// <summary>Once the day was spoken of: what is to come.</summary>
    public void Evening(Season season, LocalDate today)
    {
        Whole(season.Plan);
        Spaced(season.Plan, today);
        NothingLongAroundTrials(season.Plan, today);
    }

    public void Proposed(Season season, Proposal proposal, LocalDate today)
    {
        var (old, next) = (season.Plan, proposal.Plan);
        Whole(next);
        Assert.All(old.Days.Where(day => day.Date < today), day => Assert.Same(day, next.On(day.Date)));
        Assert.Equal(today, proposal.Change.Date);
        Assert.False(proposal.Change.IsKept);
        Spaced(next, today);
        NothingLongAroundTrials(next, today);
        if (proposal.Kind == ProposalKind.Remark)
        {
            Assert.Same(old, next);
        }
        else if (old.Days.Zip(next.Days).Any(pair => !ReferenceEquals(pair.First, pair.Second)))
        {
            Capped(season, next, proposal.Change.Reason, today);
        }

        OneThingAtATime(season, proposal, today);
    }

    /// <summary>Two days have changed places, and nothing else.</summary>
    public void Moved(Plan old, Plan next)
    {
        Whole(next);
        var changed = old.Days.Zip(next.Days).Where(pair => !ReferenceEquals(pair.First, pair.Second)).ToList();
        Assert.Equal(2, changed.Count);
        Assert.Same(changed[0].First.Workout, changed[1].Second.Workout);
        Assert.Same(changed[1].First.Workout, changed[0].Second.Workout);
    }

    /// <summary>Every date once, in order, to the race, which is where it was.</summary>
    private void Whole(Plan plan)
    {
        for (var i = 0; i < plan.Days.Count; i++)
        {
            Assert.Equal(first.Days[0].Date.PlusDays(i), plan.Days[i].Date);
        }

        Assert.Equal(race, plan.Days[^1].Date);
        Assert.Equal(race, plan.Request.Race);
        Assert.Equal(WorkoutKind.Race, plan.Days[^1].Workout.Kind);
    }

    private static void NothingWhileStopped(Season season, LocalDate today)
    {
        var allowance = Allowance.Of(season.Events, today);
        AssertNone(
            season,
            today,
            day => day.Workout.Kind != WorkoutKind.Rest && (allowance.IsStopped || day.Date < allowance.RestUntil)
        );
    }

    private static void NothingHardInGentleDays(Season season, LocalDate today)
    {
        var allowance = Allowance.Of(season.Events, today);
        AssertNone(season, today, day => IsHard(day, season.Plan) && day.Date < allowance.EasyUntil);
    }

    /// <summary>After a change was made: every session to come within the caps of science.md 7.2, at the paces it then has.</summary>
    private static void Capped(Season season, Plan next, ChangeReason reason, LocalDate today)
    {
        var first = season.Reports.Any(report => report is { WasDone: true } && report.Date == today)
            ? today.PlusDays(1)
            : today;
        var broken = LoadRules.CapsFrom(first, new PlanFacts(next));
        Assert.True(broken is null, $"{reason} on {today}: {broken}");
    }

    private static void Spaced(Plan plan, LocalDate today)
    {
        var hard = plan.Days.Where(day => IsHard(day, plan)).ToList();
        foreach (var (one, next) in hard.Zip(hard.Skip(1)).Where(pair => pair.Second.Date >= today))
        {
            var apart = Period.DaysBetween(one.Date, next.Date);
            var isRace = next.Date == plan.Days[^1].Date;
            var least =
                isRace ? (one.Workout.Kind == WorkoutKind.TimeTrial ? 10 : 4)
                : IsNew(plan) || plan.Request.Age >= 40 ? 3
                : one.Workout.Kind == WorkoutKind.TimeTrial || next.Workout.Kind == WorkoutKind.TimeTrial ? 3
                : 2;
            Assert.True(
                apart >= least,
                $"{one.Workout.Name} on {one.Date} and {next.Workout.Name} on {next.Date} on {today}"
            );
        }
    }

    /// <summary>The days around a time trial and before the race are easy for 72 hours: nobody runs long there (science.md 7.3).</summary>
    private static void NothingLongAroundTrials(Plan plan, LocalDate today)
    {
        foreach (var day in plan.Days.Where(day => day.Workout.Kind == WorkoutKind.Long))
        {
            Assert.DoesNotContain(
                plan.Days,
                other =>
                    other.Workout.Kind is WorkoutKind.TimeTrial or WorkoutKind.Race
                    && (day.Date >= today || other.Date >= today)
                    && Math.Abs(Period.DaysBetween(day.Date, other.Date)) < 3
            );
        }
    }

    /// <summary>Today's run against what was really run: 110 % of the longest in 30 days, 800 m more for tiny ones, 20 easy minutes in any case.</summary>
    private void NoRunTooLong(Season season, LocalDate today)
    {
        if (today == race || season.Reports.Count == 0)
        {
            return;
        }

        var size = SessionSize.For(season.Plan.Request);
        var longest = today <= first.Days[0].Date.PlusDays(29) ? baseline : default;
        foreach (
            var report in season.Reports.Where(report => report.Date < today && report.Date >= today.PlusDays(-30))
        )
        {
            var run = size.Of(season.Plan.On(report.Date)!.Workout);
            var ran =
                report.Verdict == SessionVerdict.Done ? run
                : report.Verdict == SessionVerdict.TooHard ? Distance.FromMetres(run.Metres / 2)
                : default;
            longest = ran > longest ? ran : longest;
        }

        var most = Math.Max(Math.Max(longest.Metres * 1.1, longest.Metres + 800), size.EasyMinute.Metres * 20);
        var planned = size.Of(season.Plan.On(today)!.Workout);
        Assert.True(planned.Metres <= most + 1, $"{planned} on {today} where {most:0} m is the most");
    }

    /// <summary>
    /// Whatever eases, eases; new paces change nothing but paces and what follows from them; nothing gets harder, and nothing longer than
    /// the ten easy minutes, or a usual run with walks, that come in place of the shortest of fast sessions.
    /// </summary>
    private static void OneThingAtATime(Season season, Proposal proposal, LocalDate today)
    {
        var (old, next) = (season.Plan, proposal.Plan);
        var isBuiltAgain =
            proposal.Change.Reason is ChangeReason.Resumed or ChangeReason.Recovered or ChangeReason.MissedMany;
        var isFaster = next.Request.Mile is { } mile && !(old.Request.Mile <= mile);
        if (isFaster)
        {
            Assert.Contains(
                proposal.Change.Reason,
                new[] { ChangeReason.FasterResult, ChangeReason.UnlikelyResult, ChangeReason.GoodWeeks }
            );
        }

        if (isBuiltAgain)
        {
            return;
        }

        var (size, sizeThen) = (SessionSize.For(old.Request), SessionSize.For(next.Request));
        var shortest = (size.EasyMinute * 10) + Distance.FromMetres(1);
        foreach (var day in old.Days.Where(day => day.Date >= today))
        {
            var (was, now) = (day.Workout, next.On(day.Date)!.Workout);
            Assert.True(
                size.Of(now) <= size.Of(was)
                    || sizeThen.Of(now) <= sizeThen.Of(was)
                    || size.Of(now) <= shortest
                    || now.Kind == WorkoutKind.WalkRun,
                $"{proposal.Change.Reason} makes {day.Workout.Name} longer on {day.Date}"
            );
            Assert.False(IsHard(next.On(day.Date)!, old) && !IsHard(day, old));
        }
    }

    /// <summary>No day to come is such a one.</summary>
    private static void AssertNone(Season season, LocalDate today, Func<PlanDay, bool> isWrong)
    {
        var wrong = season.Plan.Days.SkipLast(1).FirstOrDefault(day => day.Date >= today && isWrong(day));
        Assert.True(
            wrong is null,
            $"{wrong?.Workout.Name} on {wrong?.Date}, told {string.Join(", ", season.Events)} by {today}"
        );
    }

    private static bool IsHard(PlanDay day, Plan plan) => PlanFacts.IsHard(day.Workout, IsNew(plan));

    private static bool IsNew(Plan plan) => PlanFacts.IsBeginnerWith(plan.Request);
}
