using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Delivery.Outbox;

/// <summary>A message taken from the outbox to be sent now.</summary>
/// <param name="Id">Storage's number for it.</param>
/// <param name="Account">As whom it is composed.</param>
/// <param name="Chat">Where it goes, as the platform's adapter writes addresses.</param>
/// <param name="Date">The local date whose message it is.</param>
/// <param name="Deadline">From here on it is not sent any more.</param>
/// <param name="Attempts">How often sending failed before; waits that the platform asked for are not counted.</param>
public sealed record OutboxMessage(
    long Id,
    Account Account,
    string Chat,
    LocalDate Date,
    Instant Deadline,
    int Attempts
);
