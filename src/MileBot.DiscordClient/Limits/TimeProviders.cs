namespace MileBot.DiscordClient.Limits;

/// <summary>Timestamps ahead of now.</summary>
internal static class TimeProviders
{
    /// <summary>The timestamp that far ahead.</summary>
    public static long After(this TimeProvider time, TimeSpan span) =>
        time.GetTimestamp() + (long)(span.TotalSeconds * time.TimestampFrequency);
}
