using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using MileBot.Storage;
using MileBot.Testing.Crowds;
using MileBot.Testing.PostgreSql;
using MileBot.Testing.Processes;
using NodaTime;
using Npgsql;

namespace MileBot.Benchmarks.Delivery;

/// <summary>A database for one run: an SQLite file in the run's folder, or a database of its own on a server of the benchmark's.</summary>
internal sealed class Store
{
    private readonly Func<DbConnection> connect;

    private Store(StorageOptions options, Func<DbConnection> connect) => (Options, this.connect) = (options, connect);

    /// <summary>As the worker is told of it.</summary>
    public StorageOptions Options { get; }

    /// <summary>The worker's settings.</summary>
    public IReadOnlyDictionary<string, string> Environment =>
        new Dictionary<string, string>
        {
            ["Storage__Provider"] = Options.Provider.ToString(),
            ["ConnectionStrings__MileBot"] = Options.ConnectionString,
        };

    public static async Task<Store> MakeAsync(StorageProvider provider, PostgreSqlServer server, TemporaryFolder folder)
    {
        if (provider == StorageProvider.PostgreSql)
        {
            var address = await server.MakeDatabaseAsync();
            return new(new(provider, address), () => new NpgsqlConnection(address));
        }

        var file = $"Data Source={folder.File($"{Guid.NewGuid():N}.db")}";
        return new(new(provider, file), () => new SqliteConnection($"{file};Pooling=False"));
    }

    public async Task RunAsync(params IReadOnlyList<string> statements)
    {
        await using var connection = connect();
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        (command.Transaction, command.CommandTimeout) = (transaction, 600);
        foreach (var statement in statements)
        {
#pragma warning disable CA2100 // Texts of the benchmark's own.
            command.CommandText = statement;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    /// <summary>Stores runners, in a zone chosen by a time.</summary>
    public async Task FillAsync(IReadOnlyList<DueRunner> runners, Instant now)
    {
        await using var connection = connect();
        await connection.OpenAsync();
        await DueRunners.StoreAsync(connection, runners, now);
    }

    public async Task<long> CountAsync(string what)
    {
        await using var connection = connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // As above.
        command.CommandText = $"SELECT count(*) FROM {what}";
#pragma warning restore CA2100
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
