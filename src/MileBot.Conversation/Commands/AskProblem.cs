namespace MileBot.Conversation.Commands;

/// <summary>What can be wrong with an ask as a whole.</summary>
public enum AskProblem
{
    /// <summary>No command of that name.</summary>
    CommandUnknown,

    /// <summary>A required argument is missing; the input is its name.</summary>
    ArgumentMissing,

    /// <summary>A word that fits none of the arguments.</summary>
    WordLeftOver,

    /// <summary>Not one of the legal words.</summary>
    ChoiceUnknown,

    /// <summary>Far more text than a command needs.</summary>
    TooLong,

    /// <summary>Bare text that could mean nothing we know.</summary>
    NotUnderstood,
}
