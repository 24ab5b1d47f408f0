using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordClient.Commands;

/// <summary>A command as it stands published.</summary>
public sealed record PublishedCommand
{
    /// <summary>Which; mention it as <c>&lt;/name:id&gt;</c>.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Changes whenever the command does.</summary>
    public Snowflake Version { get; init; }
}
