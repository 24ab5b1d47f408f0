using MileBot.Storage.Opening;

namespace MileBot.Storage;

/// <summary>The way into the database: reads go side by side, each write is one transaction.</summary>
internal sealed class Ledger(IDatabase database)
{
    public async ValueTask<T> ReadAsync<T>(Func<MileBotDb, Task<T>> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var db = database.Enter();
        return await read(db);
    }

    public ValueTask<T> WriteAsync<T>(Func<MileBotDb, Task<T>> write, CancellationToken cancellationToken) =>
        database.WriteAsync(write, cancellationToken);

    /// <summary>After deleting what must not be found again.</summary>
    public ValueTask EmptyLogAsync(CancellationToken cancellationToken) =>
        database.SweepDeletedAsync(cancellationToken);
}
