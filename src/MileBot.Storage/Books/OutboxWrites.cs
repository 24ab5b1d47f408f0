namespace MileBot.Storage.Books;

/// <summary>
/// Commits together what deliveries side by side have to write: whoever comes while one commit is under way is part of the next.
/// A commit costs a wait for the disk, so the more is going on the less of it each message pays.
/// </summary>
internal sealed class OutboxWrites(Ledger ledger)
{
    private readonly Lock gate = new();
    private List<OutboxWrite> waiting = [];
    private bool isWriting;

    /// <summary>Writes it with the next commit.</summary>
    /// <returns>False when the message was not ours any more.</returns>
    public Task<bool> AddAsync(OutboxWrite write)
    {
        lock (gate)
        {
            waiting.Add(write);
            if (isWriting)
            {
                return write.Written;
            }

            isWriting = true;
        }

        _ = Task.Run(WriteAllAsync);
        return write.Written;
    }

    private async Task WriteAllAsync()
    {
        while (TakeAll() is { Count: > 0 } batch)
        {
            try
            {
                var written = await ledger.WriteByRowAsync(
                    db => OutboxSql.WriteAsync(db, batch),
                    CancellationToken.None
                );
                batch.ForEach(write => write.Settle(written.Contains(write)));
            }
#pragma warning disable CA1031 // Each writer is told, and tries again.
            catch (Exception trouble)
#pragma warning restore CA1031
            {
                batch.ForEach(write => write.Fail(trouble));
            }
        }
    }

    private List<OutboxWrite> TakeAll()
    {
        lock (gate)
        {
            (var batch, waiting) = (waiting, []);
            isWriting = batch.Count > 0;
            return batch;
        }
    }
}
