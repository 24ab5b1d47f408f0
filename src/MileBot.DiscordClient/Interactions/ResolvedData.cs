using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordClient.Interactions;

/// <summary>What ids in options or values stand for.</summary>
public sealed record ResolvedData
{
    /// <summary>Users by id.</summary>
    public IReadOnlyDictionary<Snowflake, User>? Users { get; init; }

    /// <summary>Channels by id, with what the user may do there.</summary>
    public IReadOnlyDictionary<Snowflake, Channel>? Channels { get; init; }
}
