namespace MileBot.Coaching.Fitness;

/// <summary>What a runner did while not running.</summary>
public enum Meanwhile
{
    /// <summary>Nothing that keeps fit.</summary>
    Rested,

    /// <summary>Some other endurance sport.</summary>
    CrossTrained,
}
