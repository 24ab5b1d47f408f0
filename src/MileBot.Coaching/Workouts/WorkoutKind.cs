namespace MileBot.Coaching.Workouts;

/// <summary>What a day is for; each kind has its reason in the wording.</summary>
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

    /// <summary>Short fast repeats at about mile pace.</summary>
    Speed,

    /// <summary>Longer repeats at about 3–5 km pace.</summary>
    Interval,

    /// <summary>Threshold repeats.</summary>
    Threshold,

    /// <summary>Short hill sprints after an easy run.</summary>
    Hills,

    /// <summary>Aerobic work that is not running.</summary>
    CrossTraining,
}
