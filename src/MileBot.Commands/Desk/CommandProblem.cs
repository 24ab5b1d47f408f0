namespace MileBot.Commands.Desk;

/// <summary>What can be wrong with what commands alone understand.</summary>
internal enum CommandProblem
{
    /// <summary>Faster than anybody ever ran it.</summary>
    FasterThanAnyone,

    /// <summary>We need a mile time, and were told none.</summary>
    MileTimeUnknown,

    /// <summary>No date as we write them.</summary>
    DateUnreadable,

    /// <summary>A language we do not speak.</summary>
    LanguageUnknown,

    /// <summary>No time of day to remind at, yet.</summary>
    ReminderHasNoTime,

    /// <summary>Others read along in this chat, and it is not for this runner to have daily messages sent to it.</summary>
    ChatNotTheirs,

    /// <summary>We may not write to this chat.</summary>
    ChatNotOurs,

    /// <summary>Fewer or more minutes of drills than make sense.</summary>
    DrillTimeOutOfRange,

    /// <summary>Four parts of more than a kilometre each are no plan for a miler.</summary>
    TooLongForQuarters,

    /// <summary>Less than a kilometre is not a week of running.</summary>
    WeekTooShort,

    /// <summary>No number of a plan's state.</summary>
    RevisionUnreadable,

    /// <summary>A break that ends before it begins.</summary>
    BreakTooShort,

    /// <summary>Points or conditions, and more than one race to reckon them from.</summary>
    OnlyFromOneRace,

    /// <summary>A running plan takes its paces from this mile, so it cannot be taken back alone.</summary>
    MileInPlan,

    /// <summary>Nothing that could be a code to join two chats.</summary>
    CodeUnreadable,
}
