using System.Text.Json.Serialization;
using MileBot.DiscordClient.Commands;
using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordClient.Interactions;

/// <summary>Somebody used a command, a component or a modal. It must be answered within 3 seconds.</summary>
/// <remarks>Source: discord-api-docs, interactions/receiving-and-responding.</remarks>
public sealed record Interaction
{
    /// <summary>Which.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The application it is for.</summary>
    public Snowflake ApplicationId { get; init; }

    /// <summary>What happened.</summary>
    public required InteractionType Type { get; init; }

    /// <summary>What was used, and with what; null for a ping.</summary>
    public InteractionData? Data { get; init; }

    /// <summary>The guild it happened in; null in direct messages.</summary>
    public Snowflake? GuildId { get; init; }

    /// <summary>The channel it happened in.</summary>
    public Snowflake? ChannelId { get; init; }

    /// <summary>The channel it happened in, in parts.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Who, when it happened in a guild.</summary>
    public Member? Member { get; init; }

    /// <summary>Who, when it happened in direct messages.</summary>
    public User? User { get; init; }

    /// <summary>Lets us answer.</summary>
    public required InteractionToken Token { get; init; }

    /// <summary>The message the component belongs to.</summary>
    public Message? Message { get; init; }

    /// <summary>What we may do in the channel.</summary>
    public Permissions? AppPermissions { get; init; }

    /// <summary>The user's language, as <c>en-GB</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>What kind of place it happened in.</summary>
    public InteractionContext? Context { get; init; }

    /// <summary>
    /// By <see cref="IntegrationType"/> as a number: the guild or user who installed us. Without <c>"0"</c> only a user did,
    /// and then we have no rights of our own in the guild and five follow-ups.
    /// </summary>
    public IReadOnlyDictionary<string, Snowflake>? AuthorizingIntegrationOwners { get; init; }

    /// <summary>Who did it, in a guild or not; null when the payload does not say.</summary>
    [JsonIgnore]
    public User? By => Member?.User ?? User;
}
