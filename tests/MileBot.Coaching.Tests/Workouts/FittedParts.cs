using MileBot.Coaching.Workouts.Fitting;

namespace MileBot.Coaching.Tests.Workouts;

/// <summary>A fitted workout taken apart.</summary>
internal static class FittedParts
{
    /// <summary>Every single step, and how often it is done.</summary>
    public static IEnumerable<(FittedStep.Single Part, int Times)> In(FittedWorkout workout) =>
        workout.Steps.SelectMany(step => In(step, 1));

    private static IEnumerable<(FittedStep.Single Part, int Times)> In(FittedStep step, int times)
    {
        if (step is FittedStep.Single single)
        {
            return [(single, times)];
        }

        var repeat = (FittedStep.Repeat)step;
        var rounds = repeat.Steps.SelectMany(inner => In(inner, times * repeat.Times));
        return repeat.Between is { } between ? rounds.Append((between, times * (repeat.Times - 1))) : rounds;
    }
}
