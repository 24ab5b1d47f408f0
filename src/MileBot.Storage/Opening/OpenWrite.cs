using System.Data;
using Microsoft.EntityFrameworkCore;
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

    /// <summary>Begins a write. When that fails nothing stays taken.</summary>
    /// <param name="enter">Gives what it writes through.</param>
    /// <param name="isolation">What it must not see of others.</param>
    /// <param name="release">Lets the next writer in, where there is one at a time.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<OpenWrite> BeginAsync(
        Func<MileBotDb> enter,
        IsolationLevel isolation,
        Action? release,
        CancellationToken cancellationToken
    )
    {
        MileBotDb? db = null;
        try
        {
            db = enter();
            var begun = await db.Database.BeginTransactionAsync(isolation, cancellationToken);
            return new OpenWrite(db, begun, release);
        }
        catch
        {
            await (db?.DisposeAsync() ?? default);
            release?.Invoke();
            throw;
        }
    }

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
