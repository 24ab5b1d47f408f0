namespace MileBot.Coaching.Workouts.Notation;

/// <summary>What can be wrong with a workout written down.</summary>
public enum NotationProblem
{
    /// <summary>Nothing there.</summary>
    Empty,

    /// <summary>More than 2000 characters or 40 steps.</summary>
    TooLong,

    /// <summary>A word that is none of the notation's.</summary>
    WordUnknown,

    /// <summary>Something known in the wrong place.</summary>
    OutOfPlace,

    /// <summary>A distance or time that does not say how to run it.</summary>
    EffortMissing,

    /// <summary>An effort that does not say how far or how long.</summary>
    AmountMissing,

    /// <summary>A number that could be metres, minutes or seconds.</summary>
    AmountUnclear,

    /// <summary>A distance outside 50 m to 100 km, or a time outside 1 s to 6 h.</summary>
    AmountOutOfRange,

    /// <summary>Drills, cross-training and standing about go by the watch.</summary>
    TimeNeeded,

    /// <summary>Repeats outside 2 to 60.</summary>
    RepeatOutOfRange,

    /// <summary>Repeats of repeats of repeats.</summary>
    NestedTooDeeply,

    /// <summary>A bracket without its other half.</summary>
    BracketOpen,

    /// <summary>A progression that does not get faster, or names an effort without a pace.</summary>
    ProgressionNotRising,
}
