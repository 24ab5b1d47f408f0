using MileBot.Testing.Ledgers;

namespace MileBot.Testing.Telegram;

/// <summary>The truth of what arrived on the emulated Telegram.</summary>
public sealed class TelegramLedger : Ledger<LedgerEntry>
{
    internal TelegramLedger(TimeProvider clock, bool keeps)
        : base(clock, keeps) { }

    /// <summary>Every message as first sent.</summary>
    public IReadOnlyList<EmulatedMessage> Sent => OfKind(LedgerKind.Sent);

    /// <summary>Every edit, as the message stood after it.</summary>
    public IReadOnlyList<EmulatedMessage> Edits => OfKind(LedgerKind.Edited);

    internal void Add(LedgerKind kind, EmulatedMessage? message, string? detail) =>
        Add((index, at, elapsed) => new LedgerEntry(index, kind, at, elapsed, message, detail));

    private IReadOnlyList<EmulatedMessage> OfKind(LedgerKind kind) =>
        [.. Entries.Where(entry => entry.Kind == kind).Select(entry => entry.Message!)];
}
