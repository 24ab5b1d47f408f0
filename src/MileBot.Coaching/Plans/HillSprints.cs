using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Plans;

/// <summary>Counts hill sprints: the first session has four fewer than its workout says, two at least, and each later one has one more.</summary>
internal sealed class HillSprints
{
    private const int Fewer = 4;
    private const int Fewest = 2;

    private int sessions;

    /// <summary>A session with as many sprints as it is time for; unchanged when it holds none.</summary>
    public Workout Next(Workout workout)
    {
        if (workout.Kind != WorkoutKind.Hills || !SessionSize.IsSizable(workout))
        {
            return workout;
        }

        var before = sessions++;
        return workout with { Steps = [.. workout.Steps.Select(step => Sized(step, before))] };
    }

    private static WorkoutStep Sized(WorkoutStep step, int before) =>
        step is WorkoutStep.Repeat repeat
            ? repeat with
            {
                Times = Math.Min(repeat.Times, Math.Max(repeat.Times - Fewer, Fewest) + before),
            }
            : step;
}
