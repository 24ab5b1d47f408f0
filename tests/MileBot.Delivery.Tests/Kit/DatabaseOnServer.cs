using MileBot.Storage;
using MileBot.Testing.PostgreSql;
using Npgsql;

namespace MileBot.Delivery.Tests;

/// <summary>A database on the throw-away PostgreSQL server.</summary>
internal sealed class DatabaseOnServer(string connectionString) : TestDatabase
{
    public override StorageOptions Options => new(StorageProvider.PostgreSql, connectionString);

    /// <summary>Skips the test where there is no PostgreSQL.</summary>
    public static async Task<TestDatabase> MakeAsync(PostgreSqlServer server)
    {
        Assert.SkipUnless(server.IsInstalled, PostgreSqlServer.Missing);
        return new DatabaseOnServer(await server.MakeDatabaseAsync());
    }

    public override IReadOnlyList<string> Query(string sql)
    {
        using var connection = new NpgsqlConnection($"{connectionString};Pooling=false");
        connection.Open();
        return Rows.Of(connection, sql);
    }

    public override IReadOnlyList<string> Tables() =>
        Query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");

    /// <summary>The server goes with all its databases.</summary>
    public override void Dispose() { }
}
