namespace MileBot.Coaching.Plans;

/// <summary>What a day of a plan is meant for, before anybody knows the session.</summary>
internal enum DayRole
{
    /// <summary>No training.</summary>
    Rest,

    /// <summary>Whatever is easy: a run, strides, hill sprints, drills, cross-training.</summary>
    Easy,

    /// <summary>The long run.</summary>
    Long,

    /// <summary>The main fast day.</summary>
    First,

    /// <summary>The second fast day.</summary>
    Second,

    /// <summary>A mile against the watch.</summary>
    Trial,

    /// <summary>The day before the race.</summary>
    Eve,

    /// <summary>The race.</summary>
    Race,
}
