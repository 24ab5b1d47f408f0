using MileBot.Testing.Ledgers;

namespace MileBot.Testing.Telegram;

/// <summary>One accepted call.</summary>
/// <param name="Index">0, 1, 2 … in order of acceptance.</param>
/// <param name="Kind">What it was.</param>
/// <param name="At">By the emulator's wall clock.</param>
/// <param name="Elapsed">By the emulator's monotonic clock, since it started.</param>
/// <param name="Message">The message as it stood then; null for entries that are not about one.</param>
/// <param name="Detail">The callback query's id, or the menu's language ("" for the default).</param>
public sealed record LedgerEntry(
    int Index,
    LedgerKind Kind,
    DateTimeOffset At,
    TimeSpan Elapsed,
    EmulatedMessage? Message,
    string? Detail
) : ILedgerEntry;
