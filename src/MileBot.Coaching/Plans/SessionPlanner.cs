using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Plans;

/// <summary>Puts a session on every day, week by week from the first: key sessions first, then what the week has left for the others.</summary>
internal sealed class SessionPlanner
{
    /// <summary>A week that builds is larger than the one before by so much, up to so much more than the first.</summary>
    private const double Growth = 1.05;
    private const double MostGrowth = 1.25;
    private static readonly Distance SmallGrowth = Distance.FromMetres(700);
    private static readonly Distance SmallMostGrowth = Distance.FromKilometres(5);

    /// <summary>Lighter weeks lose 20 to 30 %, the week of the race 41 to 60 % (science.md 7.5 and 7.6).</summary>
    private const double CutBack = 0.78;
    private const double RaceWeek = 0.57;

    private const double SteadyGrowth = 1.15;
    private static readonly Distance SmallSteadyGrowth = Distance.FromKilometres(2);

    /// <summary>What warm-up and cool-down of a fast day take, which a runner counts in their week and the plan does not.</summary>
    private const int WarmUpMinutes = 20;

    /// <summary>A fast day takes no more of its week.</summary>
    private const double FastShare = 0.45;

    private readonly PlanRunner runner;
    private readonly PlanCalendar calendar;
    private readonly DayRoles roles;
    private readonly WalkRunStages stages;
    private readonly PlanBook book;
    private readonly RunningLog log;
    private readonly QualityPicker firsts;
    private readonly QualityPicker seconds;
    private readonly EasyTurns turns;
    private readonly HillSprints hills = new();
    private readonly Workout[] sessions;
    private readonly bool hasSecondDays;
    private int trials;

    public SessionPlanner(PlanRunner runner, PlanCalendar calendar, DayRoles roles, WalkRunStages stages, PlanBook book)
    {
        (this.runner, this.calendar, this.roles, this.stages, this.book) = (runner, calendar, roles, stages, book);
        log = new RunningLog(runner, calendar);
        List<WorkoutKind> kinds = [];
        firsts = new QualityPicker(runner, kinds);
        seconds = new QualityPicker(runner, kinds);
        turns = new EasyTurns(runner, calendar, roles, stages);
        hasSecondDays = Enumerable.Range(0, calendar.First).Any(day => roles[day] == DayRole.Second);
        sessions = [.. Enumerable.Repeat(book.Rest, calendar.First + 1)];
    }

    /// <summary>The session of every day, counted back from the race.</summary>
    public IReadOnlyList<Workout> Plan()
    {
        var building = FirstWeek();
        var most = Distance.Max(Times(building, MostGrowth), building + SmallMostGrowth);
        for (var week = calendar.Weeks; week >= 1; week--)
        {
            Fill(week, Distance.Min(TargetOf(week, building), log.WeekLimit(week)));
            if (!calendar.IsCutBack(week) && calendar.PhaseOf(week) < PlanPhase.Sharpen)
            {
                building = Distance.Min(Distance.Max(Times(building, Growth), building + SmallGrowth), most);
            }
        }

        return sessions;
    }

    private Distance FirstWeek()
    {
        var fastDays = calendar.DaysOf(Math.Max(calendar.Weeks - 1, 1)).Count(roles.IsHard);
        var room = runner.Weekly.Metres - (fastDays * WarmUpMinutes * runner.Size.EasyMinute.Metres);
        return Distance.Max(Distance.FromMetres(room), Times(runner.Weekly, 0.7));
    }

    private Distance TargetOf(int week, Distance building) =>
        week == 1 ? Times(Most(2, 4), RaceWeek)
        : week == calendar.Weeks ? Times(building, FirstShare())
        : calendar.IsCutBack(week) ? Times(Most(week + 1, week + 3), CutBack)
        : Distance.Min(building, Steady(week));

    /// <summary>
    /// How much of a usual week the first one holds: of a short one the share of its training days. Later weeks grow from what the runner
    /// says they run, not from that (science.md 7.6).
    /// </summary>
    private double FirstShare() =>
        calendar.DaysOf(calendar.Weeks).Count() < PlanCalendar.Week
            ? (double)roles.TrainingDaysOf(calendar.Weeks) / roles.TrainingDaysOf(calendar.Weeks - 1)
            : 1;

    /// <summary>From the third week on, no week is far above what the last ones really came to.</summary>
    private Distance Steady(int week)
    {
        var most = Most(week + 1, week + 3);
        return calendar.Weeks - week < 2
            ? Distance.FromKilometres(200)
            : Distance.Max(Times(most, SteadyGrowth), most + SmallSteadyGrowth);
    }

    private Distance Most(int from, int to) =>
        Enumerable
            .Range(from, to - from + 1)
            .Aggregate(default(Distance), (most, week) => Distance.Max(most, log.WeekOf(week)));

    private void Fill(int week, Distance target)
    {
        var days = calendar.DaysOf(week).Where(day => roles[day] != DayRole.Rest).ToList();
        var limit = log.RunLimit(week);
        var left = target;
        var open = new List<OpenDay>();
        foreach (var day in days)
        {
            if (Key(day, week, target, Distance.Min(limit, left)) is { } workout)
            {
                sessions[day] = workout;
                left -= roles[day] == DayRole.Race ? default : runner.Size.Of(workout);
            }
            else
            {
                Demote(day);
                open.Add(new(day, week, turns.Take(day, week, calendar.PhaseOf(week)), roles[day] == DayRole.Long));
            }
        }

        if (stages.StageOf(week) is { } stage)
        {
            FillWalking(open, stage, left, limit, week == 1 ? book.Rest : runner.Template.Cross);
        }
        else
        {
            new WeekShare(runner, limit, week == 1 ? book.Rest : runner.Template.Cross).Share(open, left, sessions);
        }

        foreach (var day in days)
        {
            sessions[day] = hills.Next(sessions[day]);
            log.Add(day, runner.Size.Of(sessions[day]));
        }
    }

    /// <summary>A fast day without a session for this runner is no hard day.</summary>
    private void Demote(int day)
    {
        if (roles[day] is DayRole.First or DayRole.Second)
        {
            roles.MakeEasy(day);
        }
    }

    /// <summary>The session of a day whose role has its own; null for the others, and where nothing of the kind suits the runner.</summary>
    private Workout? Key(int day, int week, Distance target, Distance limit) =>
        roles[day] switch
        {
            DayRole.Race => runner.IsEasyOnly || !runner.HasMile ? book.EasyRace : book.Race,
            DayRole.Trial => runner.Template.Trials[Math.Min(trials++, runner.Template.Trials.Count - 1)],
            DayRole.First or DayRole.Second => Fast(day, week, Distance.Min(limit, Times(target, FastShare))),
            _ => null,
        };

    private Workout? Fast(int day, int week, Distance most)
    {
        var phase = calendar.PhaseOf(week);
        var template = runner.Template.Phases[phase];
        var takesTurns = !hasSecondDays && week % 2 == 1 && phase < PlanPhase.Sharpen;
        var isSecond =
            template.Second.Count > 0
            && (roles[day] == DayRole.Second || takesTurns)
            // The time trial has taken the main fast day, and goal pace is what these weeks are for.
            && !(phase == PlanPhase.Sharpen && calendar.DaysOf(week).Any(other => roles[other] == DayRole.Trial));
        var (before, after) = (0, 0);
        for (var other = calendar.First; other >= 0; other--)
        {
            var isSame = roles[other] == roles[day] && calendar.PhaseOf(PlanCalendar.WeekOf(other)) == phase;
            before += isSame && other > day ? 1 : 0;
            after += isSame && other <= day ? 1 : 0;
        }

        return (isSecond ? seconds : firsts).Pick(
            isSecond ? template.Second : template.First,
            before,
            before + after,
            log.UsualBy(week),
            most
        );
    }

    private void FillWalking(List<OpenDay> open, Workout stage, Distance left, Distance limit, Workout standIn)
    {
        foreach (var day in open)
        {
            var workout =
                day.Workout.Kind is WorkoutKind.CrossTraining or WorkoutKind.Form && day.Week > 1 ? day.Workout : stage;
            while (runner.Size.Of(workout) > Distance.Min(left, limit) && stages.Before(workout) is { } gentler)
            {
                workout = gentler;
            }

            if (runner.Size.Of(workout) > Distance.Min(left, limit))
            {
                workout = standIn;
            }

            sessions[day.Day] = workout;
            left -= runner.Size.Of(workout);
        }
    }

    private static Distance Times(Distance distance, double factor) => Distance.FromMetres(distance.Metres * factor);
}
