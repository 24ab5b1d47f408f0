using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Outbox;

/// <summary>One daily message as it is written down, for an operator.</summary>
/// <param name="Date">The runner's date whose message it is.</param>
/// <param name="Platform">Where it goes.</param>
/// <param name="State">What became of it.</param>
/// <param name="Due">When it was meant to arrive.</param>
/// <param name="Deadline">From here on it is not sent any more.</param>
/// <param name="TryAt">Not before.</param>
/// <param name="FailedAttempts">How often sending failed; waits that the platform asked for are not counted.</param>
/// <param name="LeftAt">When the last sending began that arrived or may have; null when none did.</param>
/// <param name="UnsureSince">When the first sending began of which nobody knows whether it arrived; null when there is none.</param>
/// <param name="RecordedAt">When all this was written.</param>
public sealed record DeliveryRecord(
    LocalDate Date,
    string Platform,
    DeliveryState State,
    Instant Due,
    Instant Deadline,
    Instant TryAt,
    int FailedAttempts,
    Instant? LeftAt,
    Instant? UnsureSince,
    Instant RecordedAt
);
