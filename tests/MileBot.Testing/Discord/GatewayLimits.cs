namespace MileBot.Testing.Discord;

/// <summary>What the gateway allows (docs: events/gateway).</summary>
public sealed record GatewayLimits
{
    /// <summary>Session starts in 24 hours.</summary>
    public int SessionStarts { get; init; } = 1000;

    /// <summary>Identifies in <see cref="IdentifyWindow"/> for each rate limit key.</summary>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>The window of <see cref="MaxConcurrency"/>.</summary>
    public TimeSpan IdentifyWindow { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Payloads a connection may send in <see cref="SendWindow"/>; heartbeats are not counted, so that tests may beat fast.</summary>
    public int Sends { get; init; } = 120;

    /// <summary>The window of <see cref="Sends"/>.</summary>
    public TimeSpan SendWindow { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Most guilds a shard may carry.</summary>
    public int GuildsPerShard { get; init; } = 2500;

    /// <summary>The shards that GET /gateway/bot recommends.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Privileged intents the application may ask for.</summary>
    public int PrivilegedIntents { get; init; }

    /// <summary>How long a session without a socket can be resumed; the docs say "a few minutes".</summary>
    public TimeSpan SessionLife { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Events a session keeps for a resume.</summary>
    public int ReplayLength { get; init; } = 20_000;
}
