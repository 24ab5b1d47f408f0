using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>The contract on a real server.</summary>
public sealed class PostgreSqlStorageTests(PostgreSqlServer server) : StorageContract
{
    protected override Task<TestDatabase> MakeAsync() => DatabaseOnServer.MakeAsync(server);
}
