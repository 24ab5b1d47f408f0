namespace MileBot.Commands.Log;

/// <summary>What can be wrong with what a runner says of a session.</summary>
internal enum LogProblem
{
    /// <summary>A word that says nothing we know.</summary>
    WordUnknown,

    /// <summary>An effort that is not 1 to 10.</summary>
    EffortOutOfRange,

    /// <summary>A pain that is not 0 to 10.</summary>
    PainOutOfRange,

    /// <summary>More times than repeats.</summary>
    TooManyTimes,

    /// <summary>A repeat without a time, or a time that no runner needs for it.</summary>
    TimeUnlikely,

    /// <summary>Times, and nothing that says of what.</summary>
    DistanceMissing,

    /// <summary>A day that is yet to come.</summary>
    DayAhead,

    /// <summary>Too long ago to matter.</summary>
    DayLongAgo,
}
