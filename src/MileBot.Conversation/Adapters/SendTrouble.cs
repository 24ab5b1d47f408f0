namespace MileBot.Conversation.Adapters;

/// <summary>Why a message did not arrive, or may not have.</summary>
public enum SendTrouble
{
    /// <summary>The platform asked us to slow down.</summary>
    RateLimited,

    /// <summary>The runner blocked the bot, or never opened a chat with it.</summary>
    Blocked,

    /// <summary>The chat or channel is gone, or we were put out of it.</summary>
    ChatGone,

    /// <summary>We may not write here.</summary>
    NotAllowed,

    /// <summary>The platform calls our message malformed: a bug of ours.</summary>
    Malformed,

    /// <summary>The platform does not know our token (any more).</summary>
    Unauthorised,

    /// <summary>No connection.</summary>
    Unreachable,

    /// <summary>The platform failed, or answered too late.</summary>
    PlatformFailed,
}
