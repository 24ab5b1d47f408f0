namespace MileBot.DiscordClient.Payloads;

/// <summary>The application the token belongs to.</summary>
public sealed record Application
{
    /// <summary>Which.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";
}
