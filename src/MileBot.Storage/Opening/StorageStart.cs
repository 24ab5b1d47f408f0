using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;

namespace MileBot.Storage.Opening;

/// <summary>Opens the database and brings its tables up to date, before anything else of the host starts.</summary>
internal sealed class StorageStart(DatabaseFile file, Ledger ledger) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        file.MakeFolder();
        try
        {
            await using var connection = new SqliteConnection(file.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            // Kept in the file: readers and the writer do not wait for one another.
            await RunAsync(connection, "PRAGMA journal_mode = WAL", cancellationToken);
            await MigrateAsync(connection, cancellationToken);
            // Reading may work where writing does not; better to know now than at the first reminder.
            await RunAsync(connection, "BEGIN IMMEDIATE; ROLLBACK", cancellationToken);
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

    private async Task MigrateAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var applied = await AppliedMigrations.ReadAsync(connection, cancellationToken);
        if (!applied.IsSubsetOf(AppliedMigrations.Known))
        {
            throw new StorageUnavailableException(
                $"The database {file.Path} cannot be used: a newer MileBot has changed its tables."
            );
        }

        if (applied.Count < AppliedMigrations.Known.Count)
        {
            // EF marks "somebody is migrating" with a row, and waits for ever for one that a killed process left behind.
            await RunAsync(connection, """DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellationToken);
            await ledger.MigrateAsync(cancellationToken);
        }
    }

    private static async Task RunAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
