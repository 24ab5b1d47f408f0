using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Sending;

/// <summary>What to do about a message after trying to send it.</summary>
public abstract record NextStep
{
    private NextStep() { }

    /// <summary>Nothing more.</summary>
    /// <param name="State">What became of it: Sent, Unknown, Expired or Refused.</param>
    /// <param name="MessageId">The platform's name for it, when it has one.</param>
    public sealed record Done(DeliveryState State, string? MessageId = null) : NextStep;

    /// <summary>Refused, and no more messages to this runner until they write to us again.</summary>
    public sealed record StopWriting : NextStep;

    /// <summary>Send it later; it certainly has not arrived.</summary>
    /// <param name="At">Not before.</param>
    /// <param name="Attempts">The attempts to count by then.</param>
    public sealed record TryAgain(Instant At, int Attempts) : NextStep;
}
