namespace MileBot.DiscordClient.Gateway;

/// <summary>Opens connections to the gateway.</summary>
internal interface IGatewayDial
{
    /// <summary>Opens one; null when none comes about.</summary>
    public Task<IGatewaySocket?> ConnectAsync(Uri address, CancellationToken cancellationToken);
}
