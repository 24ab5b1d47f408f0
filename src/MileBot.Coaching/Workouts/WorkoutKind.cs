namespace MileBot.Coaching.Workouts;

/// <summary>What a day is for; each kind has its reason and its stop signs in the wording.</summary>
public enum WorkoutKind
{
    /// <summary>No training.</summary>
    Rest,

    /// <summary>Running and walking in turn, for those on the way to a mile without stopping.</summary>
    WalkRun,

    /// <summary>Easy running.</summary>
    Easy,

    /// <summary>The long run of the week.</summary>
    Long,

    /// <summary>Easy running with strides.</summary>
    Strides,

    /// <summary>Hill sprints or longer hill repeats.</summary>
    Hills,

    /// <summary>Short fast repeats at about mile pace.</summary>
    Speed,

    /// <summary>Longer repeats at about 3–5 km pace.</summary>
    Interval,

    /// <summary>Threshold repeats, tempo runs, and runs that speed up to them.</summary>
    Threshold,

    /// <summary>Rehearsing the pace of the goal mile.</summary>
    GoalPace,

    /// <summary>A race against the watch, to measure improvement.</summary>
    TimeTrial,

    /// <summary>Drills and accelerations, for running form.</summary>
    Form,

    /// <summary>Aerobic work that is not running.</summary>
    CrossTraining,

    /// <summary>The race a plan leads to.</summary>
    Race,
}
