namespace MileBot.Testing.Ledgers;

/// <summary>The truth of what arrived, in order.</summary>
/// <typeparam name="T">What an emulator writes down of it.</typeparam>
public abstract class Ledger<T>
    where T : class, ILedgerEntry
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly Lock gate = new();
    private readonly List<T> entries = [];
    private readonly List<LedgerWait<T>> waits = [];
    private readonly TimeProvider clock;
    private readonly bool keeps;
    private readonly long started;
    private int count;

    private protected Ledger(TimeProvider clock, bool keeps) =>
        (this.clock, this.keeps, started) = (clock, keeps, clock.GetTimestamp());

    /// <summary>How many entries there have been; also the place where the next one will stand.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>A copy of everything so far; empty when the ledger is off.</summary>
    public IReadOnlyList<T> Entries
    {
        get
        {
            lock (gate)
            {
                return [.. entries];
            }
        }
    }

    /// <summary>Waits for the first entry at or after <paramref name="from"/> that fits.</summary>
    /// <exception cref="TimeoutException">None came in time (10 s unless told).</exception>
    public async Task<T> NextAsync(Func<T, bool> fits, int from = 0, TimeSpan? patience = null)
    {
        var wait = new LedgerWait<T>(from, fits);
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

    /// <summary>Writes down what was accepted.</summary>
    /// <param name="entry">Made of its index, the wall clock and the time since the start.</param>
    protected void Add(Func<int, DateTimeOffset, TimeSpan, T> entry)
    {
        lock (gate)
        {
            var added = entry(count, clock.GetUtcNow(), clock.GetElapsedTime(started));
            Volatile.Write(ref count, count + 1);
            if (keeps)
            {
                entries.Add(added);
            }

            foreach (var wait in waits)
            {
                wait.Offer(added);
            }
        }
    }
}
