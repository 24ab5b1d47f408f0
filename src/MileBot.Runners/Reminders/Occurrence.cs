using NodaTime;

namespace MileBot.Runners.Reminders;

/// <summary>One daily message: which date's it is, and when it is due.</summary>
/// <param name="Date">The scheduled local date, which names the message even if it is due after midnight.</param>
/// <param name="Due">When.</param>
public sealed record Occurrence(LocalDate Date, Instant Due);
