using MileBot.DiscordClient.Components;

namespace MileBot.DiscordClient.Payloads;

/// <summary>A message that is there, as far as we need to find it again.</summary>
public sealed record Message
{
    /// <summary>Which.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>Where.</summary>
    public Snowflake ChannelId { get; init; }

    /// <summary>Who wrote it.</summary>
    public User? Author { get; init; }

    /// <summary>Its outermost components.</summary>
    public IReadOnlyList<PlacedComponent>? Components { get; init; }

    /// <summary>What is special about it.</summary>
    public MessageFlags Flags { get; init; }
}
