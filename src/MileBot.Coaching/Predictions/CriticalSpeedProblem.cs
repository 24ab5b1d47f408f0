namespace MileBot.Coaching.Predictions;

/// <summary>Why no critical speed can be read from efforts.</summary>
public enum CriticalSpeedProblem
{
    /// <summary>There must be two at least.</summary>
    TooFewEfforts,

    /// <summary>An effort under 3 minutes is a long sprint.</summary>
    EffortTooShort,

    /// <summary>An effort over 15 minutes is below critical speed.</summary>
    EffortTooLong,

    /// <summary>The longest effort must last a quarter longer than the shortest, or they say the same thing twice.</summary>
    EffortsTooAlike,

    /// <summary>A longer effort was not slower, or only by very little: no reserve is left, so one of them was not all out.</summary>
    NoReserve,

    /// <summary>A reserve above 400 m: one of the longer efforts was not all out.</summary>
    ReserveTooLarge,
}
