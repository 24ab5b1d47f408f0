using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;

namespace MileBot.Commands.Sessions;

/// <summary>Steps as they are written, for runners whose paces nobody knows.</summary>
internal static class ByFeel
{
    public static FittedStep Of(WorkoutStep step) =>
        step is WorkoutStep.Repeat repeat
            ? new FittedStep.Repeat(
                repeat.Times,
                [.. repeat.Steps.Select(Of)],
                repeat.Between is { } between ? Single(new WorkoutStep.Recover(between)) : null,
                RaceTime.Zero,
                default,
                Load: 0
            )
            : Single(step);

    private static FittedStep.Single Single(WorkoutStep step) => new(step, Pace: null, RaceTime.Zero, default, Load: 0);
}
