namespace MileBot.Runners.Starting;

/// <summary>What is asked for a plan, in the order it is asked.</summary>
public enum DraftStep
{
    /// <summary>What the runner can run now.</summary>
    Standing,

    /// <summary>The day of the race.</summary>
    Race,

    /// <summary>The mile they hope for.</summary>
    Goal,

    /// <summary>The weekdays they can train on.</summary>
    Days,

    /// <summary>The day they would rather run long on.</summary>
    LongDay,

    /// <summary>What they run in a usual week.</summary>
    Weekly,

    /// <summary>Whether they can get to a track.</summary>
    Track,

    /// <summary>Where they lift, if at all.</summary>
    Strength,

    /// <summary>How old they are.</summary>
    Age,

    /// <summary>Whether there is a reason to see somebody first (science.md 8).</summary>
    Safety,

    /// <summary>Whose clock they live by.</summary>
    Zone,

    /// <summary>When the daily message comes.</summary>
    Hour,

    /// <summary>Everything once more, before the plan is built.</summary>
    Summary,
}
