using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;

namespace MileBot.Commands.Sessions;

/// <summary>A workout to show: one of the library's, or one that somebody wrote.</summary>
/// <param name="Steps">The work.</param>
/// <param name="Known">The library's workout; null for one's own.</param>
internal sealed record ShownWorkout(IReadOnlyList<WorkoutStep> Steps, Workout? Known)
{
    /// <summary>What the plan it is of was made of; null for a workout of no plan.</summary>
    public PlanRequest? Planned { get; init; }

    public static ShownWorkout Of(Workout workout) => new(workout.Steps, workout);
}
