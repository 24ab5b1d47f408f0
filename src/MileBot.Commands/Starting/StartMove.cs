namespace MileBot.Commands.Starting;

/// <summary>Where to go in the dialog, without an answer.</summary>
internal enum StartMove
{
    /// <summary>On, with the answer as it is, or with none.</summary>
    Next,

    /// <summary>On, without an answer.</summary>
    Skip,

    /// <summary>To the step before.</summary>
    Back,

    /// <summary>On where it was left.</summary>
    CarryOn,

    /// <summary>From the beginning.</summary>
    Over,

    /// <summary>To the list of answers that can be changed.</summary>
    Change,

    /// <summary>Away: the runner is younger than plans and platforms allow. It is not stored.</summary>
    TooYoung,

    /// <summary>To the plan.</summary>
    Build,

    /// <summary>To the plan, in place of the one there is.</summary>
    Replace,

    /// <summary>Away, with the plan as it is.</summary>
    Keep,
}
