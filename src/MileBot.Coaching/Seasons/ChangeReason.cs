namespace MileBot.Coaching.Seasons;

/// <summary>Why a plan changed. The wording says for each what was observed, what it means, and what changes.</summary>
public enum ChangeReason
{
    /// <summary>The runner started it.</summary>
    Started,

    /// <summary>The runner moved a session.</summary>
    Moved,

    /// <summary>The runner left a session out.</summary>
    Skipped,

    /// <summary>The runner changed the days, the race or another answer, and it was built again.</summary>
    Rebuilt,

    /// <summary>A break of the runner's own choice: nothing is planned until they are back.</summary>
    Paused,

    /// <summary>Back after a break or a pain: less at first, and paces for what is left of fitness.</summary>
    Resumed,

    /// <summary>Back after a fever: a day more of rest, then short and easy.</summary>
    Recovered,

    /// <summary>One session missed: go on.</summary>
    MissedOne,

    /// <summary>Two to four sessions missed in a row: ease back in.</summary>
    MissedSome,

    /// <summary>Five sessions or more missed in a row: built again from what is left.</summary>
    MissedMany,

    /// <summary>One session too hard: the next easy run becomes a short one.</summary>
    TooHardOnce,

    /// <summary>Several sessions too hard: a week of less hard running.</summary>
    TooHardOften,

    /// <summary>Several hard sessions felt far easier than meant: a little more of them.</summary>
    TooEasyOften,

    /// <summary>A pain of 1 or 2: go on, and watch it.</summary>
    PainMild,

    /// <summary>A pain of 3 to 5: rest, and go on only when it is gone by the next morning.</summary>
    PainWatch,

    /// <summary>A pain above 5, an alarming one, or one that did not go: stop, and see somebody.</summary>
    PainStop,

    /// <summary>A cold without fever: nothing hard.</summary>
    IllMild,

    /// <summary>Fever, chest, aching body or stomach: no running.</summary>
    IllFeverish,

    /// <summary>A race or time trial faster than the plan's mile: new paces.</summary>
    FasterResult,

    /// <summary>A time trial slower than the plan's mile: new paces.</summary>
    SlowerResult,

    /// <summary>A result too far from the plan's mile to be believed without asking.</summary>
    UnlikelyResult,

    /// <summary>Weeks of good training without a result: a little quicker paces.</summary>
    GoodWeeks,

    /// <summary>A run to come is too far beyond what was really run of late: it is cut short.</summary>
    RunTooLong,
}
