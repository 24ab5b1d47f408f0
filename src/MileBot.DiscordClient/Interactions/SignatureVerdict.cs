namespace MileBot.DiscordClient.Interactions;

/// <summary>What a signature says.</summary>
public abstract record SignatureVerdict
{
    private SignatureVerdict() { }

    /// <summary>The platform signed this body just now.</summary>
    public sealed record Genuine : SignatureVerdict;

    /// <summary>It did not, or what should be a signature or a timestamp is none.</summary>
    public sealed record Forged : SignatureVerdict;

    /// <summary>It did, at another time: our clock is wrong, or somebody sends it again.</summary>
    /// <param name="SecondsAhead">How far our clock is ahead of the timestamp; negative when it is behind.</param>
    public sealed record Stale(long SecondsAhead) : SignatureVerdict;
}
