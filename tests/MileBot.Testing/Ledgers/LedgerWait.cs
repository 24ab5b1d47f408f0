namespace MileBot.Testing.Ledgers;

/// <summary>Somebody waiting for an entry of the ledger.</summary>
internal sealed class LedgerWait<T>(int from, Func<T, bool> fits)
    where T : ILedgerEntry
{
    private readonly TaskCompletionSource<T> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> Entry => source.Task;

    public void Offer(T entry)
    {
        if (entry.Index >= from && fits(entry))
        {
            source.TrySetResult(entry);
        }
    }
}
