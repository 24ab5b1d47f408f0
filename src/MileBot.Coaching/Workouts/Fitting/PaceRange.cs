using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts.Fitting;

/// <summary>How fast to run a step.</summary>
/// <param name="Fast">The fast end.</param>
/// <param name="Slow">The slow end; the same where there is but one pace.</param>
public sealed record PaceRange(Pace Fast, Pace Slow)
{
    /// <summary>True when there is no range about it.</summary>
    public bool IsOne => Fast == Slow;

    /// <summary>A single pace.</summary>
    public static PaceRange At(Pace pace) => new(pace, pace);
}
