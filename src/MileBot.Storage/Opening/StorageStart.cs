using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace MileBot.Storage.Opening;

/// <summary>Opens the database and brings its tables up to date, before anything else of the host starts.</summary>
internal sealed class StorageStart(DatabaseFile file, IDbContextFactory<MileBotDb> contexts) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        file.MakeFolder();
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await db.Database.OpenConnectionAsync(cancellationToken);
            // Kept in the file: readers and the writer do not wait for one another.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
            await MigrateAsync(db, cancellationToken);
            await ProveWritableAsync(db, cancellationToken);
        }
        catch (SqliteException trouble)
        {
            throw file.Trouble(trouble);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task MigrateAsync(MileBotDb db, CancellationToken cancellationToken)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToHashSet();
        if (!applied.IsSubsetOf(known))
        {
            throw new StorageUnavailableException(
                $"The database {file.Path} cannot be used: a newer MileBot has changed its tables."
            );
        }

        if (applied.SetEquals(known))
        {
            return;
        }

        // EF marks "somebody is migrating" with a row, and waits for ever for one that a killed process left behind.
        await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>Reading may work where writing does not; better to know now than at the first reminder.</summary>
    private static async Task ProveWritableAsync(MileBotDb db, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await transaction.RollbackAsync(cancellationToken);
    }
}
