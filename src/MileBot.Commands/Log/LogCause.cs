namespace MileBot.Commands.Log;

/// <summary>What a runner gives as the reason for a session that did not go as planned.</summary>
internal enum LogCause
{
    /// <summary>Life was in the way.</summary>
    Busy,

    /// <summary>No strength today.</summary>
    Tired,

    /// <summary>Something hurts, and nobody said how much yet.</summary>
    Hurts,

    /// <summary>Ill, and nobody said how yet.</summary>
    Ill,

    /// <summary>Signs that mean calling for help at once (science.md 8).</summary>
    Emergency,
}
