namespace MileBot.DiscordClient.Gateway;

/// <summary>The first thing the gateway says.</summary>
internal sealed record HelloData
{
    /// <summary>Milliseconds between heartbeats.</summary>
    public long HeartbeatInterval { get; init; }
}
