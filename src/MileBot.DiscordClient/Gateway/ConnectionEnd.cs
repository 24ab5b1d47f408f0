namespace MileBot.DiscordClient.Gateway;

/// <summary>How a connection ended.</summary>
internal abstract record ConnectionEnd
{
    private ConnectionEnd() { }

    /// <summary>Another one follows.</summary>
    /// <param name="Loss">Why this one ended.</param>
    /// <param name="CanResume">The session may go on there.</param>
    public sealed record Again(GatewayLoss Loss, bool CanResume) : ConnectionEnd;

    /// <summary>No use.</summary>
    /// <param name="Stop">Why.</param>
    public sealed record Fatal(GatewayStop Stop) : ConnectionEnd;
}
