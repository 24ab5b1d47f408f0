namespace MileBot.Coaching.Scoring;

/// <summary>Why lap times cannot be held against a plan.</summary>
public enum ReviewProblem
{
    /// <summary>One time or none: there is nothing to compare.</summary>
    TooFewTimes,

    /// <summary>Neither one time a lap nor one for each few laps; the input is how many there are.</summary>
    LapCountDiffers,

    /// <summary>A lap that no runner runs, fast or slow; the input is its time.</summary>
    LapUnlikely,
}
