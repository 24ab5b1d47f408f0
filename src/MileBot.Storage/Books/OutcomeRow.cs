using MileBot.Delivery.Sending;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>What an outcome changes in a message's row.</summary>
/// <param name="State">Which state it is in from now on, unless its reminder was switched off.</param>
/// <param name="Doubts">What it means for whether an earlier sending may have arrived.</param>
/// <param name="Again">When to try again; null when not, or when as soon as before.</param>
/// <param name="Attempts">How often it failed; null when that stays.</param>
/// <param name="MessageId">The platform's name for the message that arrived.</param>
internal sealed record OutcomeRow(
    DeliveryState State,
    Doubts Doubts = Doubts.Stay,
    Instant? Again = null,
    int? Attempts = null,
    string? MessageId = null
)
{
    public static OutcomeRow For(OutboxWrite.Outcome write) =>
        write.Step switch
        {
            NextStep.Done done => new(done.State, MessageId: done.MessageId),
            NextStep.StopWriting => new(DeliveryState.Refused),
            NextStep.NotAllowed => new(DeliveryState.NotAllowed),
            NextStep.TryAgain again => new(DeliveryState.Planned, Doubts.Leave, again.At, again.Attempts),
            NextStep.LookAgain look => new(DeliveryState.Planned, Doubts.Open, look.At, look.Attempts),
            NextStep.MoveTo => new(DeliveryState.Planned, Doubts.Leave, write.Now),
            _ => throw new InvalidOperationException("A step of an unknown kind."),
        };
}
