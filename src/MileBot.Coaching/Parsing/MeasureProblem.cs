namespace MileBot.Coaching.Parsing;

/// <summary>What can be wrong with a typed distance, time, pace, speed, track or time of day.</summary>
public enum MeasureProblem
{
    /// <summary>Not a time in any form we read.</summary>
    TimeUnreadable,

    /// <summary>A time of zero, or above 24 hours.</summary>
    TimeOutOfRange,

    /// <summary>Not a distance in any form we read.</summary>
    DistanceUnreadable,

    /// <summary>A distance under 10 metres or above 200 kilometres.</summary>
    DistanceOutOfRange,

    /// <summary>A small bare number: kilometres or miles could both be meant.</summary>
    DistanceNeedsUnit,

    /// <summary>Not a pace in any form we read.</summary>
    PaceUnreadable,

    /// <summary>Not a speed in any form we read.</summary>
    SpeedUnreadable,

    /// <summary>A speed no runner has, at either end.</summary>
    SpeedOutOfRange,

    /// <summary>Not a track in any form we read.</summary>
    TrackUnreadable,

    /// <summary>Not a time of day in any form we read.</summary>
    ClockUnreadable,
}
