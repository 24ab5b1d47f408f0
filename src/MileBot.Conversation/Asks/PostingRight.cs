namespace MileBot.Conversation.Asks;

/// <summary>Whether a speaker may have MileBot write to a chat on its own accord.</summary>
public enum PostingRight
{
    /// <summary>They may: it is their own chat, or they manage it.</summary>
    Granted,

    /// <summary>Others read along, and it is not for this speaker to decide.</summary>
    NotTheSpeakers,

    /// <summary>MileBot may not write there itself.</summary>
    NotOurs,
}
