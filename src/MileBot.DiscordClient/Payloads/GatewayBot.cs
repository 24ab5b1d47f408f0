namespace MileBot.DiscordClient.Payloads;

/// <summary>Where the gateway is, and how often we may start a session.</summary>
public sealed record GatewayBot
{
    /// <summary>The WebSocket address, without query.</summary>
    public required string Url { get; init; }

    /// <summary>How many shards are advised.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>How often we may start a session.</summary>
    public required SessionStartLimit SessionStartLimit { get; init; }
}
