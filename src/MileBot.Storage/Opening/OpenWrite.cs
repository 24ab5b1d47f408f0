using Microsoft.EntityFrameworkCore.Storage;

namespace MileBot.Storage.Opening;

/// <summary>A write in a transaction.</summary>
/// <param name="db">What it writes through.</param>
/// <param name="transaction">Begun on it.</param>
/// <param name="release">Lets the next writer in, where there is one at a time.</param>
internal sealed class OpenWrite(MileBotDb db, IDbContextTransaction transaction, Action? release = null) : IOpenWrite
{
    public MileBotDb Db => db;

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
