namespace MileBot.DiscordClient.Payloads;

/// <summary>A place to write, as far as a chat bot cares.</summary>
public sealed record Channel
{
    /// <summary>Which.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>What kind of place.</summary>
    public ChannelType Type { get; init; }

    /// <summary>The guild it belongs to; null for direct messages.</summary>
    public Snowflake? GuildId { get; init; }

    /// <summary>Its name; null for direct messages.</summary>
    public string? Name { get; init; }

    /// <summary>What the invoking user may do there; only in interactions.</summary>
    public Permissions? Permissions { get; init; }

    /// <summary>What we may do there; only in an interaction's resolved channels.</summary>
    public Permissions? AppPermissions { get; init; }
}
