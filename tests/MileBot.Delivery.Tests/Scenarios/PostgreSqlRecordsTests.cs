using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>The contract on a real server.</summary>
public sealed class PostgreSqlRecordsTests(PostgreSqlServer server) : RecordsContract
{
    protected override Task<TestDatabase> MakeAsync() => DatabaseOnServer.MakeAsync(server);
}
