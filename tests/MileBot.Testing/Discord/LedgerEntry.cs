using MileBot.Testing.Ledgers;

namespace MileBot.Testing.Discord;

/// <summary>One accepted thing.</summary>
/// <param name="Index">0, 1, 2 … in order of acceptance.</param>
/// <param name="Kind">What it was.</param>
/// <param name="At">By the emulator's wall clock.</param>
/// <param name="Elapsed">By the emulator's monotonic clock, since it started.</param>
/// <param name="Message">The message as it stood then; null for entries that are not about one.</param>
/// <param name="Interaction">The interaction it belongs to.</param>
public sealed record LedgerEntry(
    int Index,
    LedgerKind Kind,
    DateTimeOffset At,
    TimeSpan Elapsed,
    EmulatedMessage? Message,
    EmulatedInteraction? Interaction
) : ILedgerEntry;
