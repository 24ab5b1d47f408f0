using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>The contract on a real server.</summary>
public sealed class PostgreSqlRefusalTests(PostgreSqlServer server) : RefusalContract
{
    protected override Task<TestDatabase> MakeAsync() => DatabaseOnServer.MakeAsync(server);
}
