using Microsoft.EntityFrameworkCore.Storage;

namespace MileBot.Storage.Opening;

/// <summary>A write that has begun: as if no other write went on until it is disposed of. Undone unless committed.</summary>
/// <param name="db">What it writes through.</param>
/// <param name="transaction">Begun on it.</param>
/// <param name="release">Lets the next writer in, where there is one at a time.</param>
internal sealed class OpenWrite(MileBotDb db, IDbContextTransaction transaction, Action? release = null)
    : IAsyncDisposable
{
    /// <summary>What it writes through.</summary>
    public MileBotDb Db => db;

    /// <summary>Makes it last. Nothing may be written afterwards.</summary>
    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
            await db.DisposeAsync();
        }
        finally
        {
            release?.Invoke();
        }
    }
}
