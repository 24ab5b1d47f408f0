namespace MileBot.DiscordClient.Rest;

/// <summary>Whether a call may be made again when we do not know what became of it.</summary>
internal enum RetryRule
{
    /// <summary>Doing it twice is the same as doing it once.</summary>
    Always,

    /// <summary>Only with an enforced nonce, and only while the platform surely remembers it.</summary>
    WithNonce,

    /// <summary>It would be done twice.</summary>
    Never,
}
