namespace MileBot.Testing.Discord;

/// <summary>A 429.</summary>
/// <param name="Call">Of which call.</param>
/// <param name="Resource">For which top-level resource.</param>
/// <param name="Scope">user, global or shared.</param>
/// <param name="Elapsed">By the emulator's monotonic clock, since it started.</param>
public sealed record RateLimitRefusal(DiscordCall Call, string Resource, string Scope, TimeSpan Elapsed);
