namespace MileBot.Conversation.Commands;

/// <summary>Where a command may be answered.</summary>
public enum CommandAudience
{
    /// <summary>Anywhere; the answer holds nothing personal.</summary>
    Everyone,

    /// <summary>Only where nobody else reads along.</summary>
    OnlyTheSpeaker,
}
