namespace MileBot.DiscordClient.Rest;

/// <summary>Whose rate limit it is.</summary>
/// <remarks>Source: discord-api-docs, topics/rate-limits, <c>X-RateLimit-Scope</c>.</remarks>
public enum LimitScope
{
    /// <summary>Ours, on this route.</summary>
    User,

    /// <summary>Ours, over all routes.</summary>
    Global,

    /// <summary>The resource's, whoever calls. Does not count as an invalid request.</summary>
    Shared,

    /// <summary>Our address is banned for a while: an answer without rate-limit headers, not from the API itself.</summary>
    Address,
}
