using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Sending;

/// <summary>What to do about a message after trying to send it.</summary>
public abstract record NextStep
{
    private NextStep() { }

    /// <summary>How many of its parts are known to have arrived; fewer than were known before say nothing.</summary>
    public int PartsArrived { get; init; }

    /// <summary>Nothing more.</summary>
    /// <param name="State">What became of it: Sent, Skipped, Unknown, Expired or Refused.</param>
    /// <param name="MessageId">The platform's name for it, when it has one.</param>
    public sealed record Done(DeliveryState State, string? MessageId = null) : NextStep;

    /// <summary>Refused, and no more messages to this runner until they write to us again.</summary>
    public sealed record StopWriting : NextStep;

    /// <summary>Refused for want of rights, which somebody may give us until the next date.</summary>
    public sealed record NotAllowed : NextStep;

    /// <summary>Send it later; this attempt certainly has not arrived.</summary>
    /// <param name="At">Not before.</param>
    /// <param name="Attempts">The attempts to count by then.</param>
    public sealed record TryAgain(Instant At, int Attempts) : NextStep;

    /// <summary>It may have arrived; see later what can be known.</summary>
    /// <param name="At">Not before.</param>
    /// <param name="Attempts">The attempts to count by then.</param>
    public sealed record LookAgain(Instant At, int Attempts) : NextStep;

    /// <summary>Send it to the chat's new address, as everything of that chat from now on.</summary>
    /// <param name="Chat">As the platform's adapter writes addresses.</param>
    public sealed record MoveTo(string Chat) : NextStep;
}
