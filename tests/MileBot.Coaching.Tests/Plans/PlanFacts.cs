using MileBot.Coaching.Fitness;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;
using NodaTime;

namespace MileBot.Coaching.Tests.Plans;

/// <summary>What the rules look at: a plan measured without any of the code that builds plans. Days are counted back from the race.</summary>
internal sealed class PlanFacts
{
    private readonly Dictionary<IReadOnlyList<WorkoutStep>, FittedWorkout> fitted = new(
        ReferenceEqualityComparer.Instance
    );

    public PlanFacts(Plan plan)
    {
        Plan = plan;
        Request = plan.Request;
        HasMile = HasMileIn(Request);
        Paces = TrainingPaces.For(HasMile ? Vdot.From(Distance.Mile, Request.Mile!.Value).Value : Vdot.Of(20).Value);
        Last = Period.DaysBetween(Request.Start, Request.Race);
        Workouts = [.. plan.Days.Reverse().Select(day => day.Workout)];
        Running = [.. Workouts.Select(KilometresOf)];
        Hard = [.. Workouts.Select(workout => IsHard(workout, IsBeginner))];
        week = [.. Enumerable.Range(0, (Last / 7) + 1).Select(week => Running.Skip(week * 7).Take(7).Sum())];
        week[0] -= Running[0];
    }

    public Plan Plan { get; }

    public PlanRequest Request { get; }

    public bool HasMile { get; }

    public TrainingPaces Paces { get; }

    /// <summary>How many days before the race the plan begins.</summary>
    public int Last { get; }

    /// <summary>The session of each day.</summary>
    public IReadOnlyList<Workout> Workouts { get; }

    /// <summary>The kilometres of each day.</summary>
    public IReadOnlyList<double> Running { get; }

    public IReadOnlyList<bool> Hard { get; }

    /// <summary>The kilometres of each seven days, that of the race (without the race) first; the last may hold fewer days.</summary>
    public IReadOnlyList<double> Week => week;

    private readonly double[] week;

    /// <summary>Whole weeks before that of the race; their numbers begin at 1.</summary>
    public int WholeWeeks => ((Last + 1) / 7) - 1;

    public bool IsBeginner => IsBeginnerWith(Request);

    public bool IsEasyOnly =>
        Request.EasyOnly
        || (Request.Age >= 70 && (Request.Weekly is null || Request.Weekly < Distance.FromKilometres(10)));

    /// <summary>What they run in a week at the start, in kilometres, or a usual figure of their level.</summary>
    public double Weekly => WeeklyOf(Request);

    /// <summary>The most sessions in a week: a day of rest, three for beginners, IAAF figures for the young.</summary>
    public int MostSessions =>
        Math.Min(
            Request.Age is <= 14 ? 3
                : Request.Age is <= 17 ? 5
                : 6,
            IsBeginner ? 4 : 6
        );

    /// <summary>Days from one hard day to the next: 2 are 48 hours.</summary>
    public int Apart => IsBeginner || Request.Age >= 40 ? 3 : 2;

    public LocalDate DateOf(int day) => Request.Race.PlusDays(-day);

    public bool IsTraining(int day) => Workouts[day].Kind != WorkoutKind.Rest;

    public FittedWorkout Fit(Workout workout)
    {
        if (!fitted.TryGetValue(workout.Steps, out var fit))
        {
            fitted[workout.Steps] = fit = WorkoutFitter.Fit(workout.Steps, new(Paces, Weekly: null, Request.Goal));
        }

        return fit;
    }

    /// <summary>The first day of which something wrong is true, with its session.</summary>
    public string? First(int from, Func<int, bool> isWrong)
    {
        for (var day = Last; day >= from; day--)
        {
            if (isWrong(day))
            {
                return $"{Workouts[day].Name} on {DateOf(day)}, {day} days before the race";
            }
        }

        return null;
    }

    /// <summary>The days around one.</summary>
    public IEnumerable<int> Near(int day, int days) =>
        Enumerable.Range(day - days, (2 * days) + 1).Where(other => other != day && other >= 0 && other <= Last);

    public static IEnumerable<WorkoutStep> Flat(IEnumerable<WorkoutStep> steps) =>
        steps.SelectMany(step => step is WorkoutStep.Repeat repeat ? Flat(repeat.Steps) : [step]);

    public static bool HasEffort(Workout workout, Func<Effort, bool> which) =>
        Flat(workout.Steps)
            .Any(step =>
                (step is WorkoutStep.Run run && which(run.Effort))
                || (step is WorkoutStep.Progression rising && which(rising.To))
            );

    /// <summary>Whether whoever asks for this is on the way to running without a stop.</summary>
    public static bool IsBeginnerWith(PlanRequest request) =>
        !HasMileIn(request)
        || request.Mile > RaceTime.FromMinutes(12)
        || (request.Level == TrainingLevel.Beginner && request.Mile >= RaceTime.FromMinutes(8));

    /// <inheritdoc cref="Weekly"/>
    public static double WeeklyOf(PlanRequest request) =>
        request.Weekly is { } weekly ? Math.Max(weekly.Metres / 1_000, 4)
        : IsBeginnerWith(request) ? 4
        : request.Level switch
        {
            TrainingLevel.Beginner or TrainingLevel.Novice => 15,
            TrainingLevel.Experienced => 30,
            _ => 55,
        };

    public static bool IsHard(Workout workout, bool isBeginner) =>
        workout.Kind switch
        {
            WorkoutKind.Speed
            or WorkoutKind.Interval
            or WorkoutKind.Threshold
            or WorkoutKind.GoalPace
            or WorkoutKind.TimeTrial
            or WorkoutKind.Race => true,
            WorkoutKind.Hills => HasEffort(workout, effort => effort == Effort.Hill),
            WorkoutKind.Long => isBeginner,
            _ => false,
        };

    private static bool HasMileIn(PlanRequest request) =>
        request.Mile is { } mile && Vdot.From(Distance.Mile, mile).Problem is null;

    /// <summary>A session of a season may be over, and too long for what its runner can do by now; it was run as it stood.</summary>
    private double KilometresOf(Workout workout) =>
        Fit(workout) is { Changes.Count: 0 } fit
            ? Kilometres(fit)
            : SessionSize.For(Request).Of(workout).Metres / 1_000;

    private static double Kilometres(FittedWorkout workout) => workout.Steps.Sum(Metres) / 1_000;

    private static double Metres(FittedStep step) =>
        step switch
        {
            FittedStep.Repeat repeat => (repeat.Times * repeat.Steps.Sum(Metres))
                + ((repeat.Times - 1) * (repeat.Between is { } between ? Metres(between) : 0)),
            FittedStep.Single
            {
                Step: WorkoutStep.Recover { Recovery: not Recovery.Measured { Manner: RecoveryManner.Jog } }
            } => 0,
            _ => step.Distance.Metres,
        };
}
