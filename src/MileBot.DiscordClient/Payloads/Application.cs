namespace MileBot.DiscordClient.Payloads;

/// <summary>The application the token belongs to.</summary>
public sealed record Application
{
    /// <summary>Which.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The key its HTTP interactions are signed with, 64 hexadecimal digits.</summary>
    public string? VerifyKey { get; init; }
}
