namespace MileBot.Coaching.Predictions;

/// <summary>Why no prediction can be made.</summary>
public enum PredictionProblem
{
    /// <summary>Run or asked for: under 400 m or above the marathon.</summary>
    DistanceOutOfRange,

    /// <summary>The result is faster than anyone has run.</summary>
    TooFast,

    /// <summary>The result is slower than 1 m/s.</summary>
    TooSlow,

    /// <summary>Two races to compare that are nearer than half as long again.</summary>
    RacesTooAlike,

    /// <summary>Two races to compare of which the longer was run at the higher speed.</summary>
    LongerRaceFaster,

    /// <summary>A hoped-for time that is no faster than today's.</summary>
    HopeNotFaster,
}
