using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;

namespace MileBot.Coaching.Adapting;

/// <summary>Sessions as their runner may do them at their paces of today.</summary>
internal static class Fitted
{
    /// <summary>The session within every cap of a runner; itself when it already is.</summary>
    public static Workout For(this Workout workout, RunnerShape shape)
    {
        var fitted = WorkoutFitter.Fit(workout.Steps, shape);
        return fitted.Changes.Count == 0 ? workout : workout with { Steps = [.. fitted.Steps.SelectMany(StepsOf)] };
    }

    private static IEnumerable<WorkoutStep> StepsOf(FittedStep step) =>
        step switch
        {
            FittedStep.Single single => [single.Step],
            FittedStep.Repeat { Times: 1 } once => once.Steps.SelectMany(StepsOf),
            FittedStep.Repeat repeat =>
            [
                new WorkoutStep.Repeat(
                    repeat.Times,
                    [.. repeat.Steps.SelectMany(StepsOf)],
                    repeat.Between?.Step is WorkoutStep.Recover between ? between.Recovery : null
                ),
            ],
            _ => throw new InvalidOperationException("A fitted step of an unknown kind."),
        };
}
