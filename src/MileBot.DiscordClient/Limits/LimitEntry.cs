using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordClient.Limits;

/// <summary>Whether a call may go now.</summary>
internal abstract record LimitEntry
{
    private LimitEntry() { }

    /// <summary>It may, and must leave again.</summary>
    /// <param name="Bucket">Where it is counted; null for calls outside all limits.</param>
    public sealed record Go(Bucket? Bucket) : LimitEntry
    {
        /// <summary>Outside all limits.</summary>
        public static Go Free { get; } = new((Bucket?)null);
    }

    /// <summary>Its turn is too far away.</summary>
    /// <param name="Scope">Whose limit it is.</param>
    /// <param name="For">How far.</param>
    public sealed record Wait(LimitScope Scope, TimeSpan For) : LimitEntry;

    /// <summary>It must not go at all for now.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Held(NotSentReason Reason) : LimitEntry;
}
