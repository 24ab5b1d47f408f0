namespace MileBot.DiscordClient.Interactions;

/// <summary>What a signature says.</summary>
public enum SignatureVerdict
{
    /// <summary>The platform signed this body just now.</summary>
    Genuine,

    /// <summary>It did not, or what should be a signature is none.</summary>
    Forged,

    /// <summary>It did, and too long ago (or our clock is wrong).</summary>
    Stale,
}
