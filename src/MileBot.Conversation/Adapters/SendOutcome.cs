using MileBot.Conversation.Asks;
using NodaTime;

namespace MileBot.Conversation.Adapters;

/// <summary>What became of a message, as far as we can know.</summary>
public abstract record SendOutcome
{
    private SendOutcome() { }

    /// <summary>
    /// Where it broke off half-way: how many of its parts, from the first on, are known to have arrived, by earlier attempts too.
    /// </summary>
    public int PartsArrived { get; init; }

    /// <summary>The platform has it.</summary>
    /// <param name="MessageId">The platform's name for the (first) message.</param>
    public sealed record Delivered(string MessageId) : SendOutcome;

    /// <summary>The platform certainly does not have it, or not the rest of it; trying again is safe.</summary>
    /// <param name="Trouble">Why.</param>
    /// <param name="RetryAfter">How long the platform asked us to wait; null when it did not say.</param>
    public sealed record NotSent(SendTrouble Trouble, Duration? RetryAfter = null) : SendOutcome;

    /// <summary>Bytes left us and no answer came: the platform may have it, so sending again may double it.</summary>
    /// <param name="Trouble">Why.</param>
    public sealed record Unknown(SendTrouble Trouble) : SendOutcome;

    /// <summary>The platform will never take it; writing to this chat again is rude or useless.</summary>
    /// <param name="Trouble">Why.</param>
    public sealed record Refused(SendTrouble Trouble) : SendOutcome;

    /// <summary>The platform certainly does not have it: the chat has another address now, for good.</summary>
    /// <param name="To">The address.</param>
    public sealed record Moved(ChatAddress To) : SendOutcome;
}
