namespace MileBot.Coaching.Standing;

/// <summary>The levels of Running Level, each named after the share of runners it leaves behind.</summary>
public enum Ability
{
    /// <summary>Slower than 5 % of runners can be told from: the table ends here.</summary>
    Starter,

    /// <summary>Faster than 5 %.</summary>
    Beginner,

    /// <summary>Faster than 20 %.</summary>
    Novice,

    /// <summary>Faster than half.</summary>
    Intermediate,

    /// <summary>Faster than 80 %.</summary>
    Advanced,

    /// <summary>Faster than 95 %; the table ends here.</summary>
    Elite,
}
