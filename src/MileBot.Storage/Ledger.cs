using Microsoft.EntityFrameworkCore;

namespace MileBot.Storage;

/// <summary>
/// The way into the database: reads go side by side, writes one after another. SQLite has one writer anyway; waiting here costs
/// no thread, waiting there does. A write is one transaction that begins as a writer, so it never fails half-way for a lock.
/// </summary>
internal sealed class Ledger(Lazy<IDbContextFactory<MileBotDb>> contexts) : IDisposable
{
    private readonly SemaphoreSlim writing = new(1, 1);

    public async ValueTask<T> ReadAsync<T>(Func<MileBotDb, Task<T>> read, CancellationToken cancellationToken)
    {
        await using var db = await contexts.Value.CreateDbContextAsync(cancellationToken);
        return await read(db);
    }

    public async ValueTask<T> WriteAsync<T>(Func<MileBotDb, Task<T>> write, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            await using var db = await contexts.Value.CreateDbContextAsync(cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var written = await write(db);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return written;
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>
    /// Moves what was written into the database file and empties the write-ahead log, where deleted rows could still be read.
    /// While somebody reads, it waits as long as for any lock, and then leaves the rest to the next time.
    /// </summary>
    public async ValueTask EmptyLogAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.Value.CreateDbContextAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
    }

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.Value.CreateDbContextAsync(cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    public void Dispose() => writing.Dispose();
}
