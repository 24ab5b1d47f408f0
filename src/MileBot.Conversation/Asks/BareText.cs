namespace MileBot.Conversation.Asks;

/// <summary>How text that is no command, such as the answer to a question, reaches us from a chat.</summary>
public enum BareText
{
    /// <summary>As it is typed.</summary>
    Heard,

    /// <summary>Filled into a form only.</summary>
    InForms,

    /// <summary>Not at all.</summary>
    Unheard,
}
