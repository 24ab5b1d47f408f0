namespace MileBot.DiscordClient.Payloads;

/// <summary>How often a session may be started. Going over it resets the token.</summary>
/// <remarks>Source: discord-api-docs, events/gateway, Session Start Limit Object.</remarks>
public sealed record SessionStartLimit
{
    /// <summary>Starts allowed in a day.</summary>
    public int Total { get; init; }

    /// <summary>Starts left.</summary>
    public int Remaining { get; init; }

    /// <summary>Milliseconds until the count starts afresh.</summary>
    public long ResetAfter { get; init; }

    /// <summary>Sessions that may be started within 5 seconds.</summary>
    public int MaxConcurrency { get; init; } = 1;
}
