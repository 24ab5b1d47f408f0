namespace MileBot.Testing.Discord;

/// <summary>The truth of what arrived, in order.</summary>
public sealed class DiscordLedger
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly Lock gate = new();
    private readonly List<LedgerEntry> entries = [];
    private readonly List<LedgerWait> waits = [];
    private readonly TimeProvider clock;
    private readonly bool keeps;
    private readonly long started;
    private int count;

    internal DiscordLedger(TimeProvider clock, bool keeps) =>
        (this.clock, this.keeps, started) = (clock, keeps, clock.GetTimestamp());

    /// <summary>How many entries there have been; also the place where the next one will stand.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>A copy of everything so far; empty when the ledger is off.</summary>
    public IReadOnlyList<LedgerEntry> Entries
    {
        get
        {
            lock (gate)
            {
                return [.. entries];
            }
        }
    }

    /// <summary>Every message as first sent.</summary>
    public IReadOnlyList<EmulatedMessage> Sent => OfKind(LedgerKind.Sent);

    /// <summary>Every edit, as the message stood after it.</summary>
    public IReadOnlyList<EmulatedMessage> Edits => OfKind(LedgerKind.Edited);

    /// <summary>Waits for the first entry at or after <paramref name="from"/> that fits.</summary>
    /// <exception cref="TimeoutException">None came in time (10 s unless told).</exception>
    public async Task<LedgerEntry> NextAsync(Func<LedgerEntry, bool> fits, int from = 0, TimeSpan? patience = null)
    {
        var wait = new LedgerWait(from, fits);
        lock (gate)
        {
            var known = entries.Skip(from).FirstOrDefault(fits);
            if (known is not null)
            {
                return known;
            }

            waits.Add(wait);
        }

        try
        {
            return await wait.Entry.WaitAsync(patience ?? Patience, clock);
        }
        finally
        {
            lock (gate)
            {
                waits.Remove(wait);
            }
        }
    }

    /// <summary>Waits until there have been that many entries.</summary>
    public Task WaitForCountAsync(int number, TimeSpan? patience = null) =>
        Count >= number
            ? Task.CompletedTask
            : NextAsync(entry => entry.Index >= number - 1, int.Max(0, number - 1), patience);

    internal void Add(LedgerKind kind, EmulatedMessage? message, EmulatedInteraction? interaction)
    {
        lock (gate)
        {
            var entry = new LedgerEntry(
                count,
                kind,
                clock.GetUtcNow(),
                clock.GetElapsedTime(started),
                message,
                interaction
            );
            Volatile.Write(ref count, count + 1);
            if (keeps)
            {
                entries.Add(entry);
            }

            foreach (var wait in waits)
            {
                wait.Offer(entry);
            }
        }
    }

    private IReadOnlyList<EmulatedMessage> OfKind(LedgerKind kind) =>
        [.. Entries.Where(entry => entry.Kind == kind).Select(entry => entry.Message!)];
}
