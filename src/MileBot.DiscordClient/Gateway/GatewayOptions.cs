using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordClient.Gateway;

/// <summary>How to listen to the gateway.</summary>
public sealed record GatewayOptions
{
    /// <summary>Who we are.</summary>
    public required BotToken Token { get; init; }

    /// <summary>Over how many connections the guilds are spread; as many as the platform advises when null.</summary>
    public int? Shards { get; init; }

    /// <summary>
    /// Which groups of events we ask for: none. Interactions come anyway, and what comes with the guilds would only fill memory.
    /// </summary>
    public int Intents { get; init; }

    /// <summary>Asks for compressed events (<c>zlib-stream</c>).</summary>
    public bool Compress { get; init; } = true;

    /// <summary>The library's name in the connection's properties.</summary>
    public required string Library { get; init; }
}
