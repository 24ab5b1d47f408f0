using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Outbox;

/// <summary>A message taken from the outbox to be sent now.</summary>
/// <param name="Id">Storage's number for it.</param>
/// <param name="Fence">Grows each time it is taken or taken away; whoever holds an older one has lost it.</param>
/// <param name="Account">As whom it is composed.</param>
/// <param name="Chat">Where it goes, as the platform's adapter writes addresses.</param>
/// <param name="Date">The local date whose message it is.</param>
/// <param name="Deadline">From here on it is not sent any more.</param>
/// <param name="Attempts">How often sending failed before; waits that the platform asked for are not counted.</param>
public sealed record OutboxMessage(
    long Id,
    long Fence,
    Account Account,
    string Chat,
    LocalDate Date,
    Instant Deadline,
    int Attempts
)
{
    /// <summary>When it was meant to arrive.</summary>
    public Instant Due { get; init; }

    /// <summary>Since when it may be sent: its due time, or later when it is tried again.</summary>
    public Instant TryAt { get; init; }

    /// <summary>How many of its parts are known to have arrived.</summary>
    public int PartsArrived { get; init; }

    /// <summary>Earlier sendings that may have arrived; null when certainly none did.</summary>
    public Doubt? Doubt { get; init; }

    /// <summary>What the runner wants done when nobody can tell.</summary>
    public InDoubt InDoubt { get; init; }

    /// <summary>What became of it when it is not sent any more.</summary>
    public DeliveryState Unsent => Doubt is null ? DeliveryState.Expired : DeliveryState.Unknown;
}
