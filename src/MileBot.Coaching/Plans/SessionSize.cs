using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;

namespace MileBot.Coaching.Plans;

/// <summary>
/// How far sessions go for a runner, and easy sessions of another length. Warm-up and cool-down routines are not counted, nor is
/// walking.
/// </summary>
public sealed class SessionSize
{
    /// <summary>What whoever cannot run a mile yet is supposed to do it in, to estimate distances: 12:55 (VDOT 20).</summary>
    private static readonly Vdot NewRunner = Vdot.Of(20).Value;

    private readonly StepPaces paces;

    /// <param name="shape">The runner.</param>
    public SessionSize(RunnerShape shape) => paces = new StepPaces(shape);

    /// <summary>The paces of a request: from the runner's mile, or of somebody new to running when there is none.</summary>
    public static TrainingPaces PacesFor(PlanRequest request) =>
        TrainingPaces.For(
            request.Mile is { } mile && Vdot.From(Distance.Mile, mile).Succeeded(out var vdot, out _) ? vdot : NewRunner
        );

    /// <summary>The sizes for the runner of a request.</summary>
    public static SessionSize For(PlanRequest request) =>
        new(new RunnerShape(PacesFor(request), request.Weekly, request.Goal));

    /// <summary>True for a workout that begins with minutes of easy or long running, which a plan may set.</summary>
    public static bool IsSizable(Workout workout) =>
        workout.Kind
            is WorkoutKind.Easy
                or WorkoutKind.Strides
                or WorkoutKind.Hills
                or WorkoutKind.Long
                or WorkoutKind.Form
        && workout.Steps is [WorkoutStep.Run { Effort: Effort.Easy or Effort.Long, Extent: Extent.ForTime }, ..];

    /// <summary>The workout with so many minutes of easy or long running; one of <see cref="IsSizable"/>.</summary>
    public static Workout Sized(Workout workout, int minutes) =>
        workout with
        {
            Steps =
            [
                (WorkoutStep.Run)workout.Steps[0] with
                {
                    Extent = new Extent.ForTime(RaceTime.FromMinutes(minutes)),
                },
                .. workout.Steps.Skip(1),
            ],
        };

    /// <summary>The running of a session.</summary>
    public Distance Of(Workout workout)
    {
        var millimetres = 0L;
        foreach (var step in workout.Steps)
        {
            millimetres += Of(step);
        }

        return Distance.FromMillimetres(millimetres);
    }

    /// <summary>The running of a minute at easy pace.</summary>
    internal Distance EasyMinute =>
        paces.Measure(new WorkoutStep.Run(new Extent.ForTime(RaceTime.FromMinutes(1)), Effort.Easy)).Distance;

    private long Of(WorkoutStep step)
    {
        if (step is not WorkoutStep.Repeat repeat)
        {
            return step is WorkoutStep.Recover { Recovery: not Recovery.Measured { Manner: RecoveryManner.Jog } }
                ? 0
                : paces.Measure(step).Distance.Millimetres;
        }

        var between = repeat.Between is { } recovery ? Of(new WorkoutStep.Recover(recovery)) : 0;
        return (repeat.Steps.Sum(Of) * repeat.Times) + (between * (repeat.Times - 1));
    }
}
