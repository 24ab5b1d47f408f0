using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts;

/// <summary>One step of a workout. The set is closed: a new workout is a file, a new kind of step is code.</summary>
public abstract record WorkoutStep
{
    private WorkoutStep() { }

    /// <summary>Running with a purpose.</summary>
    /// <param name="Extent">How much.</param>
    /// <param name="Effort">How hard.</param>
    public sealed record Run(Extent Extent, Effort Effort) : WorkoutStep;

    /// <summary>Running that gets faster all the way.</summary>
    /// <param name="Extent">How much.</param>
    /// <param name="From">How hard at the beginning.</param>
    /// <param name="To">How hard at the end; harder than <paramref name="From"/>, and no harder than <see cref="Effort.TimeTrial"/>.</param>
    public sealed record Progression(Extent Extent, Effort From, Effort To) : WorkoutStep;

    /// <summary>Getting the breath back.</summary>
    public sealed record Recover(Recovery Recovery) : WorkoutStep;

    /// <summary>Running drills, one's own choice.</summary>
    public sealed record Drills(RaceTime Time) : WorkoutStep;

    /// <summary>Easy aerobic work that is not running.</summary>
    public sealed record CrossTrain(RaceTime Time) : WorkoutStep;

    /// <summary>Doing the same several times.</summary>
    /// <param name="Times">2 to 60.</param>
    /// <param name="Steps">What; at least one. It may hold one more level of repeats: sets.</param>
    /// <param name="Between">What comes between two rounds, and not after the last; null for nothing.</param>
    public sealed record Repeat(int Times, IReadOnlyList<WorkoutStep> Steps, Recovery? Between) : WorkoutStep
    {
        /// <inheritdoc/>
        public bool Equals(Repeat? other) =>
            other is not null && Times == other.Times && Between == other.Between && Steps.SequenceEqual(other.Steps);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Times, Steps.Count, Between);
    }
}
