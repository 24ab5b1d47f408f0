namespace MileBot.DiscordClient.Rest;

/// <summary>Why we do not know whether it is done.</summary>
public enum UnknownReason
{
    /// <summary>The answer did not come in time, or the connection broke.</summary>
    NoAnswer,

    /// <summary>The platform failed while it had the request (5xx).</summary>
    PlatformFailed,

    /// <summary>An answer came that we cannot read.</summary>
    Unreadable,
}
