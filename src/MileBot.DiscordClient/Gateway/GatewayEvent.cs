using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordClient.Gateway;

/// <summary>What the gateway tells.</summary>
public abstract record GatewayEvent
{
    private GatewayEvent() { }

    /// <summary>A session begins.</summary>
    /// <param name="Shard">On which connection.</param>
    /// <param name="Application">Who we are.</param>
    public sealed record Ready(int Shard, Snowflake Application) : GatewayEvent;

    /// <summary>The session goes on; what was missed has been told.</summary>
    /// <param name="Shard">On which connection.</param>
    public sealed record Resumed(int Shard) : GatewayEvent;

    /// <summary>Somebody used a command, a component or a modal.</summary>
    /// <param name="Interaction">What they did.</param>
    public sealed record Interacted(Interaction Interaction) : GatewayEvent;

    /// <summary>The connection is lost; another follows.</summary>
    /// <param name="Shard">Which connection.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Lost(int Shard, GatewayLoss Reason) : GatewayEvent;
}
