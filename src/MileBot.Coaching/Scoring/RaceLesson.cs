namespace MileBot.Coaching.Scoring;

/// <summary>The one thing to take from how the effort was spread over four quarters.</summary>
public enum RaceLesson
{
    /// <summary>Every quarter close to the plan's share: nothing to fix.</summary>
    EvenAndHonest,

    /// <summary>A first quarter faster than the rest could carry.</summary>
    OutTooFast,

    /// <summary>A first quarter slower than planned, and not won back at the end.</summary>
    StartedTooSlow,

    /// <summary>A second quarter that lost touch.</summary>
    DriftedInSecond,

    /// <summary>A move in the second or third quarter, before it was time.</summary>
    MovedTooSoon,

    /// <summary>The third quarter, the hardest, gave most away.</summary>
    FadedInThird,

    /// <summary>The last quarter gave most away.</summary>
    NoKickLeft,

    /// <summary>A last quarter so fast that there was more to have.</summary>
    SavedTooMuch,
}
