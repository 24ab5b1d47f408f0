namespace MileBot.Testing.Discord;

/// <summary>How a <see cref="DiscordEmulator"/> starts.</summary>
public sealed record DiscordSettings
{
    /// <summary>The application's id; the bot user has the same one.</summary>
    public ulong ApplicationId { get; init; } = 1_180_000_000_000_000_001;

    /// <summary>The one bot token the emulator knows.</summary>
    public string Token { get; init; } = "MTE4MDAwMDAwMDAwMDAwMDAwMQ.GxEmul.ForTestsOnly-0123456789abcdefghijklmn";

    /// <summary>Loopback port; 0 picks a free one.</summary>
    public int Port { get; init; }

    /// <summary>False keeps counters and the latest messages of each channel only: for benchmarks.</summary>
    public bool KeepsLedger { get; init; } = true;

    /// <summary>What HELLO asks for.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>Limits of REST calls.</summary>
    public RateLimitPlan Limits { get; init; } = RateLimitPlan.Realistic;

    /// <summary>Limits of the gateway.</summary>
    public GatewayLimits Gateway { get; init; } = new();

    /// <summary>How long an interaction waits for its first callback.</summary>
    public TimeSpan CallbackDeadline { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long an interaction's token can be used once acknowledged.</summary>
    public TimeSpan TokenLife { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long nonces are remembered; the docs say "the past few minutes".</summary>
    public TimeSpan NonceMemory { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Where interactions are posted to; null sends them over the gateway.</summary>
    public Uri? InteractionsEndpoint { get; init; }

    /// <summary>The emulator's clock, wall and monotonic.</summary>
#pragma warning disable RS0030 // The emulator stands for the world outside: its clock is the real one unless a test says otherwise.
    public TimeProvider Clock { get; init; } = TimeProvider.System;
#pragma warning restore RS0030
}
