using NodaTime;

namespace MileBot.Runners.Reminders;

/// <summary>One line of a runner's delivery history.</summary>
/// <param name="Date">The local date whose message it was.</param>
/// <param name="State">What became of it.</param>
/// <param name="At">When that was known.</param>
public sealed record DeliveryNote(LocalDate Date, DeliveryState State, Instant At);
