using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Tests.Plans;

/// <summary>
/// Every rule a plan keeps (science.md 7 and 8), each by its name. A rule gives null where it is kept, and otherwise what is wrong.
/// </summary>
internal static class PlanRules
{
    public static IReadOnlyList<(string Name, Func<PlanFacts, string?> Broken)> All { get; } =
    [
        ("Every day from the first to the race is there once, in order", Days),
        ("Training is on the days asked for, the race excepted", DaysAsked),
        ("A week has as many sessions as days asked for, up to what the level and age allow", Sessions),
        ("No session is empty, and rest has none", Empty),
        ("The race is on race day, a mile, and on no other day", Race),
        ("Phases come in their order and are as long as science.md 7.3 says", Phases),
        ("Hard days are 48 or 72 hours apart", HardApart),
        ("There are three easy days' worth of hours around time trials and before the race", AroundTrials),
        ("The last hard session is four or five days before the race", LastHard),
        ("Two days before the race is easy or off, the day before 15 to 25 minutes with strides", Eve),
        (
            "No run but a time trial is longer than 110 % of the longest of the last 30 days, or 800 m more",
            LoadRules.SingleRun
        ),
        ("No week grows by more than 10 %, or 2 km below 20 km", LoadRules.WeekGrowth),
        ("No two weeks grow by more than 30 %, or 2 km each below 20 km", LoadRules.FortnightGrowth),
        ("A short first week holds no more than its share", LoadRules.ShortFirstWeek),
        ("Every third or fourth week is lighter by a fifth or more", LoadRules.CutBack),
        ("Sessions keep the caps of R, I, T, M and L", LoadRules.Caps),
        ("Every step can be prescribed for this runner as it is written", Prescribable),
        ("The last week loses 41 to 60 %", LoadRules.Taper),
        ("Time trials come every three or four weeks, the last ten days or more before the race", Trials),
        ("Beginners run two weeks without a stop before anything quick", RunnerRules.Beginners),
        ("Whoever should only run easily never runs harder", RunnerRules.EasyOnly),
        ("The young keep to their distances", RunnerRules.Young),
        ("Strength is twice a week, on its days, in its phases, and ends in time", RunnerRules.Strength),
        ("Without a track repeats go by time", RunnerRules.Track),
        ("The long run is on its day", RunnerRules.LongDay),
        ("Hill sprints begin with few and grow slowly", HillSprints),
        ("Goal pace is for short repeats only", GoalPace),
        ("Nobody runs threshold on three hard days in a row", Threshold),
        ("The seed's ten kinds appear where level and days allow", Kinds),
        ("Amounts are round", Round),
    ];

    private static string? Days(PlanFacts plan)
    {
        for (var i = 0; i < plan.Plan.Days.Count; i++)
        {
            if (plan.Plan.Days[i].Date != plan.Request.Start.PlusDays(i))
            {
                return $"{plan.Plan.Days[i].Date} is day {i}";
            }
        }

        return plan.Plan.Days[^1].Date == plan.Request.Race ? null : $"the last day is {plan.Plan.Days[^1].Date}";
    }

    private static string? DaysAsked(PlanFacts plan) =>
        plan.First(1, day => plan.IsTraining(day) && !plan.Request.Days.Contains(plan.DateOf(day).DayOfWeek));

    private static string? Sessions(PlanFacts plan)
    {
        var wanted = Math.Min(plan.Request.Days.Count, plan.MostSessions);
        for (var week = 0; week <= plan.WholeWeeks; week++)
        {
            var sessions = Enumerable.Range(week * 7, 7).Count(plan.IsTraining);
            if (sessions > plan.MostSessions || (week > 0 && sessions != wanted))
            {
                return $"{sessions} of {wanted} in week {week}";
            }
        }

        return null;
    }

    private static string? Empty(PlanFacts plan) =>
        plan.First(0, day => plan.Workouts[day].Steps.Count == 0 == plan.IsTraining(day));

    private static string? Race(PlanFacts plan)
    {
        var miles = PlanFacts.Flat(plan.Workouts[0].Steps).OfType<WorkoutStep.Run>().ToList();
        return miles is not [{ Extent: Extent.ForDistance { Distance: var distance } }] || distance != Distance.Mile
                ? "no mile on race day"
            : plan.HasMile && !plan.IsEasyOnly != (miles[0].Effort == Effort.TimeTrial)
                ? "not an effort for this runner"
            : plan.Workouts[0].Kind != WorkoutKind.Race ? "not a race"
            : plan.First(1, day => plan.Workouts[day].Kind == WorkoutKind.Race);
    }

    private static string? Phases(PlanFacts plan)
    {
        var phases = plan.Plan.Days.Select(day => day.Phase).ToList();
        if (!phases.SequenceEqual(phases.Order()))
        {
            return "out of order";
        }

        var weeks = (plan.Last / 7) + 1;
        var (speed, sharpen) = (Weeks(PlanPhase.Speed), Weeks(PlanPhase.Sharpen));
        var isAsPublished = weeks switch
        {
            6 => Weeks(PlanPhase.Base) == 2 && speed + sharpen == 3,
            8 => Weeks(PlanPhase.Base) == 2 && speed == 4,
            10 => Weeks(PlanPhase.Base) == 3 && speed == 5,
            > 10 => Weeks(PlanPhase.Base) > 3,
            <= 4 => Weeks(PlanPhase.Base) == 0,
            _ => true,
        };
        return isAsPublished && sharpen == 1 && Weeks(PlanPhase.Taper) == 1 ? null : $"{weeks} weeks: {speed} speed";

        int Weeks(PlanPhase phase) => (phases.Count(other => other == phase) + 6) / 7;
    }

    private static string? HardApart(PlanFacts plan)
    {
        var before = -10;
        for (var day = 0; day <= plan.Last; day++)
        {
            if (plan.Hard[day])
            {
                if (day - before < plan.Apart)
                {
                    return $"{plan.DateOf(day)} and {plan.DateOf(before)}";
                }

                before = day;
            }
        }

        return null;
    }

    private static string? AroundTrials(PlanFacts plan) =>
        plan.First(
            0,
            day =>
                plan.Workouts[day].Kind is WorkoutKind.TimeTrial or WorkoutKind.Race
                && plan.Near(day, 2).Any(other => plan.Hard[other] || plan.Workouts[other].Kind == WorkoutKind.Long)
        );

    private static string? LastHard(PlanFacts plan)
    {
        var isOffered = plan.IsTraining(4) || plan.IsTraining(5);
        var mayBeHard = Enumerable
            .Range(7, 7)
            .Any(day => day <= plan.Last && plan.Hard[day] && plan.Workouts[day].Kind != WorkoutKind.Long);
        return Enumerable.Range(1, 3).Any(day => plan.Hard[day]) ? "a hard session in the last three days"
            : isOffered && mayBeHard && !plan.Hard[4] && !plan.Hard[5] ? "none"
            : null;
    }

    private static string? Eve(PlanFacts plan)
    {
        if (
            plan.IsTraining(2)
            && plan.Workouts[2].Kind is not (WorkoutKind.Easy or WorkoutKind.CrossTraining or WorkoutKind.WalkRun)
        )
        {
            return $"{plan.Workouts[2].Name} two days before";
        }

        var eve = plan.Workouts[1];
        if (!plan.IsTraining(1) || eve.Kind == WorkoutKind.WalkRun)
        {
            return null;
        }

        var minutes = eve.Steps[0] is WorkoutStep.Run { Extent: Extent.ForTime { Time: var time } } ? time.Minutes : 0;
        var strides = eve.Steps.OfType<WorkoutStep.Repeat>().Sum(repeat => repeat.Times);
        var isFine = strides is 3 or 4 || (strides == 0 && (plan.IsBeginner || plan.IsEasyOnly));
        return isFine && minutes is >= 15 and <= 25 ? null : $"{minutes} minutes and {strides} strides";
    }

    private static string? Prescribable(PlanFacts plan) =>
        plan.First(
            1,
            day =>
                plan.Fit(plan.Workouts[day]).Changes.Count > 0
                || (
                    !plan.HasMile
                    && PlanFacts.HasEffort(plan.Workouts[day], effort => effort is > Effort.Long and < Effort.Stride)
                )
        );

    private static string? Trials(PlanFacts plan)
    {
        var trials = Enumerable
            .Range(1, plan.Last)
            .Where(day => plan.Workouts[day].Kind == WorkoutKind.TimeTrial)
            .ToList();
        var isDue = plan is { IsBeginner: false, IsEasyOnly: false, Last: >= 31 };
        return trials.Count > 0 && (trials[0] < 10 || plan.Last - trials[^1] < 14) ? "too near the start or the race"
            : trials.Zip(trials.Skip(1)).Any(two => two.Second - two.First is < 21 or > 28)
                ? "not three or four weeks apart"
            : isDue && (trials.Count == 0 || trials[0] > 16 || plan.Last - trials[^1] > 35) ? "none where one is due"
            : null;
    }

    private static string? HillSprints(PlanFacts plan)
    {
        var before = 4;
        for (var day = plan.Last; day >= 1; day--)
        {
            if (
                plan.Workouts[day].Kind == WorkoutKind.Hills
                && PlanFacts.HasEffort(plan.Workouts[day], effort => effort == Effort.Sprint)
            )
            {
                var sprints = plan.Workouts[day].Steps.OfType<WorkoutStep.Repeat>().Sum(repeat => repeat.Times);
                if (sprints > before + 2 || sprints > 12)
                {
                    return $"{sprints} on {plan.DateOf(day)} after {before}";
                }

                before = Math.Max(before, sprints);
            }
        }

        return null;
    }

    private static string? GoalPace(PlanFacts plan) =>
        plan.First(
            1,
            day =>
                PlanFacts.HasEffort(plan.Workouts[day], effort => effort == Effort.Goal)
                && (
                    plan.Workouts[day].Kind != WorkoutKind.GoalPace
                    || plan.Fit(plan.Workouts[day]).Steps.Sum(step => step.Distance.Metres) > 8_000
                )
        );

    private static string? Threshold(PlanFacts plan)
    {
        var hard = Enumerable
            .Range(1, plan.Last)
            .Where(day => plan.Hard[day])
            .Select(day => plan.Workouts[day].Kind)
            .ToList();
        return Enumerable
            .Range(0, Math.Max(hard.Count - 2, 0))
            .Any(i => hard.Skip(i).Take(3).All(kind => kind == WorkoutKind.Threshold))
            ? "three"
            : null;
    }

    private static string? Kinds(PlanFacts plan)
    {
        var sessions = Math.Min(plan.Request.Days.Count, plan.MostSessions);
        if (
            plan.IsBeginner
            || plan.IsEasyOnly
            || sessions < 4
            || plan.WholeWeeks < 7
            || plan.Weekly < 25
            || (!plan.Request.HasTrack && plan.Request.Mile < RaceTime.FromSeconds(250))
        )
        {
            return null;
        }

        var kinds = plan.Workouts.Select(workout => workout.Kind).ToHashSet();
        WorkoutKind[] wanted =
        [
            WorkoutKind.Easy,
            WorkoutKind.Long,
            WorkoutKind.Speed,
            WorkoutKind.Strides,
            WorkoutKind.Hills,
            WorkoutKind.Threshold,
            WorkoutKind.TimeTrial,
            WorkoutKind.Form,
            WorkoutKind.CrossTraining,
            WorkoutKind.Rest,
        ];
        var missing = wanted.Where(kind => !kinds.Contains(kind)).ToList();
        return missing.Count == 0 ? null : string.Join(", ", missing);
    }

    private static string? Round(PlanFacts plan) =>
        plan.First(
            0,
            day =>
                PlanFacts
                    .Flat(plan.Workouts[day].Steps)
                    .OfType<WorkoutStep.Run>()
                    .Any(run =>
                        run.Extent is Extent.ForTime { Time: var time }
                        && (
                            time.Minutes > 10 ? time.Minutes % 5
                            : time.Minutes > 5 ? time.Minutes % 1
                            : 0
                        ) > 0
                    )
        );
}
