using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using MileBot.Storage.Opening;

namespace MileBot.Storage.Sqlite;

/// <summary>
/// One file. SQLite has one writer anyway: waiting for it here costs no thread, waiting there does. A write begins as a writer,
/// so it never fails half-way for a lock.
/// </summary>
internal sealed class SqliteDatabase : IDatabase, IDisposable
{
    private const string CountHistories = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";

    private readonly DatabaseFile file;
    private readonly Lazy<PooledDbContextFactory<SqliteDb>> contexts;
    private readonly SemaphoreSlim writing = new(1, 1);
    private FileStream? whole;

    public SqliteDatabase(DatabaseFile file, ILoggerFactory loggers)
    {
        this.file = file;
        // Lazy: EF takes its time to start, and the first answer needs none of it.
        contexts = new(() => new PooledDbContextFactory<SqliteDb>(OptionsFor(file, loggers)));
    }

    public MileBotDb Enter() => contexts.Value.CreateDbContext();

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        file.MakeFolder();
        whole = file.Lock();
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

    public async Task<OpenWrite> BeginAsync(Isolation isolation, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        return await OpenWrite.BeginAsync(
            Enter,
            IsolationLevel.Serializable,
            () => writing.Release(),
            cancellationToken
        );
    }

    public bool IsLostRace(Exception trouble) => false;

    public string? ReasonOf(Exception trouble) =>
        trouble is SqliteException said ? DatabaseFile.Reason(said.SqliteErrorCode)
        : trouble.InnerException is { } inner ? ReasonOf(inner)
        : null;

    /// <summary>
    /// Moves what was written into the file and empties the write-ahead log, where deleted rows could still be read. While
    /// somebody reads, it waits as long as for any lock, and then leaves the rest to the next time.
    /// </summary>
    public async ValueTask SweepDeletedAsync(CancellationToken cancellationToken)
    {
        await using var db = Enter();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
    }

    public void Dispose()
    {
        whole?.Dispose();
        writing.Dispose();
    }

    private static DbContextOptions<SqliteDb> OptionsFor(DatabaseFile file, ILoggerFactory loggers) =>
        new DbContextOptionsBuilder<SqliteDb>()
            .UseSqlite(file.ConnectionString)
            .AddInterceptors(new ConnectionSettings())
            .UseLoggerFactory(loggers)
            // The outbox asks each second: that is not worth a line at Information.
            .ConfigureWarnings(log => log.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)))
            .Options;

    private async Task MigrateAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var applied = await AppliedMigrations.ReadAsync(connection, CountHistories, cancellationToken);
        if (!applied.IsSubsetOf(AppliedMigrations.Of<SqliteDb>()))
        {
            throw new StorageUnavailableException(
                $"The database {file.Path} cannot be used: a newer MileBot has changed its tables."
            );
        }

        if (applied.Count < AppliedMigrations.Of<SqliteDb>().Count)
        {
            // EF marks "somebody is migrating" with a row, and waits for ever for one that a killed process left behind.
            await RunAsync(connection, """DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellationToken);
            await using var db = Enter();
            await db.Database.MigrateAsync(cancellationToken);
        }
    }

    private static async Task RunAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
