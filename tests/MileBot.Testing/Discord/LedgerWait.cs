namespace MileBot.Testing.Discord;

/// <summary>Somebody waiting for an entry of the ledger.</summary>
internal sealed class LedgerWait(int from, Func<LedgerEntry, bool> fits)
{
    private readonly TaskCompletionSource<LedgerEntry> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<LedgerEntry> Entry => source.Task;

    public void Offer(LedgerEntry entry)
    {
        if (entry.Index >= from && fits(entry))
        {
            source.TrySetResult(entry);
        }
    }
}
