using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using MileBot.Storage.Opening;
using Npgsql;

namespace MileBot.Storage.PostgreSql;

/// <summary>
/// A server that several workers share. Writes are serializable unless they check each row themselves: the server itself tells
/// when two got in each other's way, and the one it refuses is run again (docs/decisions/0012, 0016).
/// </summary>
internal sealed class PostgreSqlDatabase(NpgsqlDataSource source, ILoggerFactory loggers) : IDatabase
{
    /// <summary>Any number no other program takes in this database.</summary>
    private const long MigrationLock = 6_400_000_000;

    private const string CountHistories = """
        SELECT count(*) FROM pg_tables
        WHERE schemaname = current_schema() AND tablename = '__EFMigrationsHistory'
        """;

    private readonly Lazy<PooledDbContextFactory<PostgreSqlDb>> contexts = new(() =>
        new PooledDbContextFactory<PostgreSqlDb>(
            new DbContextOptionsBuilder<PostgreSqlDb>()
                .UseNpgsql(source)
                .UseLoggerFactory(loggers)
                // The outbox asks each second, and losing a race is no error.
                .ConfigureWarnings(log =>
                    log.Log(
                        (RelationalEventId.CommandExecuted, LogLevel.Debug),
                        (RelationalEventId.CommandError, LogLevel.Debug),
                        (CoreEventId.SaveChangesFailed, LogLevel.Debug)
                    )
                )
                .Options
        )
    );

    public MileBotDb Enter() => contexts.Value.CreateDbContext();

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            // Workers that start together wait here for one another, as long as that takes: EF's own lock lets go between two
            // migrations. Whoever fails ends, and the server gives it back.
            await RunAsync(connection, $"SELECT pg_advisory_lock({MigrationLock})", cancellationToken);
            await MigrateAsync(connection, cancellationToken);
            await RunAsync(connection, $"SELECT pg_advisory_unlock({MigrationLock})", cancellationToken);
        }
        catch (NpgsqlException trouble)
        {
            throw new StorageUnavailableException($"The database cannot be used: {Reason(trouble)}.", trouble);
        }
    }

    public Task<OpenWrite> BeginAsync(Isolation isolation, CancellationToken cancellationToken) =>
        OpenWrite.BeginAsync(
            Enter,
            isolation == Isolation.Whole ? IsolationLevel.Serializable : IsolationLevel.ReadCommitted,
            release: null,
            cancellationToken
        );

    /// <summary>Somebody else came between, or wrote the same new row: the second try sees what they wrote.</summary>
    public bool IsLostRace(Exception trouble) =>
        trouble
            is PostgresException
            {
                SqlState: PostgresErrorCodes.SerializationFailure
                    or PostgresErrorCodes.DeadlockDetected
                    or PostgresErrorCodes.UniqueViolation
            }
        || (trouble.InnerException is { } inner && IsLostRace(inner));

    public string? ReasonOf(Exception trouble) =>
        trouble switch
        {
            // Connection, resources (53100: disk full), operator, system; what else the server says is about the statement.
            PostgresException { SqlState: var code } => code[..2] is "08" or "53" or "57" or "58"
                ? $"PostgreSQL error {code}"
                : null,
            NpgsqlException => "the server does not answer",
            { InnerException: { } inner } => ReasonOf(inner),
            _ => null,
        };

    /// <summary>The server overwrites what was deleted in its own time (docs/operate.md).</summary>
    public ValueTask SweepDeletedAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    private async Task MigrateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var applied = await AppliedMigrations.ReadAsync(connection, CountHistories, cancellationToken);
        if (!applied.IsSubsetOf(AppliedMigrations.Of<PostgreSqlDb>()))
        {
            throw new StorageUnavailableException(
                $"The database {connection.Database} cannot be used: a newer MileBot has changed its tables."
            );
        }

        if (applied.Count < AppliedMigrations.Of<PostgreSqlDb>().Count)
        {
            await using var db = Enter();
            await db.Database.MigrateAsync(cancellationToken);
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A text of our own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Reason(NpgsqlException trouble) =>
        trouble is PostgresException { MessageText: var said } ? said : "the server does not answer";
}
