using NodaTime;

namespace MileBot.Conversation.Adapters;

/// <summary>What a platform tells of a message that may have arrived.</summary>
public abstract record SentLookup
{
    private SentLookup() { }

    /// <summary>It arrived.</summary>
    /// <param name="MessageId">The platform's name for it.</param>
    public sealed record Found(string MessageId) : SentLookup;

    /// <summary>It certainly did not arrive as a whole.</summary>
    /// <param name="PartsArrived">How many of its parts did, from the first on.</param>
    public sealed record NotThere(int PartsArrived = 0) : SentLookup;

    /// <summary>This platform never tells, or does not let us look in that chat.</summary>
    public sealed record CannotTell : SentLookup;

    /// <summary>No answer now; asking again later is free.</summary>
    /// <param name="RetryAfter">How long the platform asked us to wait; null when it did not say.</param>
    public sealed record NoAnswer(Duration? RetryAfter = null) : SentLookup;
}
