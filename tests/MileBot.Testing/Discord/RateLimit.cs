namespace MileBot.Testing.Discord;

/// <summary>A bucket: so many calls in a window, for each top-level resource.</summary>
/// <param name="Bucket">The X-RateLimit-Bucket; calls with the same one share it. Empty: one of the call's own.</param>
/// <param name="Calls">How many calls.</param>
/// <param name="Window">From the first call of a window to its reset.</param>
public sealed record RateLimit(string Bucket, int Calls, TimeSpan Window);
