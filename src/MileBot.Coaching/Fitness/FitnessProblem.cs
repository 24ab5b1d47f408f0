namespace MileBot.Coaching.Fitness;

/// <summary>Why no fitness can be read from a result.</summary>
public enum FitnessProblem
{
    /// <summary>Under 3:20: sprint speed hides endurance, the model does not hold.</summary>
    EffortTooShort,

    /// <summary>Over five hours: beyond the printed tables.</summary>
    EffortTooLong,

    /// <summary>Below VDOT 15, a mile of about 16 minutes: walking.</summary>
    TooSlow,

    /// <summary>Above VDOT 90: faster than any runner.</summary>
    TooFast,
}
