namespace MileBot.Coaching.Workouts;

/// <summary>One step of a workout. The set is closed: a new workout is a file, a new kind of step is code.</summary>
public abstract record WorkoutStep
{
    private WorkoutStep() { }

    /// <summary>Running with a purpose.</summary>
    /// <param name="Extent">How much.</param>
    /// <param name="Effort">How hard.</param>
    public sealed record Run(Extent Extent, Effort Effort) : WorkoutStep;

    /// <summary>Getting the breath back.</summary>
    /// <param name="Extent">How much.</param>
    /// <param name="Manner">How.</param>
    public sealed record Recover(Extent Extent, RecoveryManner Manner) : WorkoutStep;

    /// <summary>Doing the same several times.</summary>
    /// <param name="Times">2 to 60.</param>
    /// <param name="Steps">What; holds no further repeat.</param>
    public sealed record Repeat(int Times, IReadOnlyList<WorkoutStep> Steps) : WorkoutStep;
}
