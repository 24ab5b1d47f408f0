namespace MileBot.DiscordClient.Payloads;

/// <summary>Whom a message may ping, whatever its text says.</summary>
/// <remarks>Source: discord-api-docs, resources/message, Allowed Mentions Object.</remarks>
public sealed record AllowedMentions
{
    /// <summary>Pings nobody.</summary>
    public static AllowedMentions Nobody { get; } = new();

    /// <summary>Kinds of mentions taken from the text: none of them.</summary>
    public IReadOnlyList<string> Parse { get; } = [];

    /// <summary>Users who may be pinged, up to 100.</summary>
    public IReadOnlyList<Snowflake>? Users { get; init; }

    /// <summary>Roles that may be pinged, up to 100.</summary>
    public IReadOnlyList<Snowflake>? Roles { get; init; }
}
