namespace MileBot.TelegramAdapter;

/// <summary>Why Telegram gives us no updates.</summary>
internal enum PollTrouble
{
    /// <summary>All is well.</summary>
    None,

    /// <summary>Somebody else polls with our token.</summary>
    Conflict,

    /// <summary>A webhook is set: Telegram brings the updates there.</summary>
    Webhook,

    /// <summary>The token is not, or no longer, known.</summary>
    Unauthorised,

    /// <summary>We were told to slow down.</summary>
    RateLimited,

    /// <summary>No connection, no answer in time, or an error of Telegram's own.</summary>
    Unreachable,
}
