using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;

namespace MileBot.Commands.Sessions;

/// <summary>A workout to show: one of the library's, or one that somebody wrote.</summary>
/// <param name="Steps">The work.</param>
/// <param name="Known">The library's workout; null for one's own.</param>
internal sealed record ShownWorkout(IReadOnlyList<WorkoutStep> Steps, Workout? Known)
{
    /// <summary>The mile its goal-pace repeats are for; null for today's.</summary>
    public RaceTime? Goal { get; init; }

    public static ShownWorkout Of(Workout workout) => new(workout.Steps, workout);
}
