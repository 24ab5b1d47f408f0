namespace MileBot.DiscordClient.Payloads;

/// <summary>Somebody with an account.</summary>
public sealed record User
{
    /// <summary>Who.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The account's name, unique among all.</summary>
    public string Username { get; init; } = "";

    /// <summary>A program, not a person.</summary>
    public bool Bot { get; init; }
}
