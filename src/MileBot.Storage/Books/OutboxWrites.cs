using MileBot.Storage.Opening;

namespace MileBot.Storage.Books;

/// <summary>
/// Commits together what deliveries side by side have to write. A commit costs a wait for the disk, so the more is going on the less
/// of it each message pays.
/// </summary>
internal sealed class OutboxWrites
{
    /// <summary>As many messages as are on their way at once, on two platforms, would fit; no statement grows without end.</summary>
    private const int MostTogether = 500;

    private readonly Ledger ledger;
    private readonly Gathering<OutboxWrite> gathering;

    public OutboxWrites(Ledger ledger)
    {
        this.ledger = ledger;
        gathering = new(MostTogether, WriteAsync);
    }

    /// <summary>Writes it with the next commit.</summary>
    /// <returns>False when the message was not ours any more.</returns>
    public Task<bool> AddAsync(OutboxWrite write)
    {
        gathering.Add(write);
        return write.Written;
    }

    private async Task WriteAsync(IReadOnlyList<OutboxWrite> batch)
    {
        try
        {
            var written = await ledger.WriteByRowAsync(db => OutboxSql.WriteAsync(db, batch), CancellationToken.None);
            foreach (var write in batch)
            {
                write.Settle(written.Contains(write));
            }
        }
#pragma warning disable CA1031 // Each writer is told, and tries again.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            foreach (var write in batch)
            {
                write.Fail(trouble);
            }
        }
    }
}
