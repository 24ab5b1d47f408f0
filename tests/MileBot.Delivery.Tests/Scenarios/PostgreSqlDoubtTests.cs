using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>The contract on a real server.</summary>
public sealed class PostgreSqlDoubtTests(PostgreSqlServer server) : DoubtContract
{
    protected override Task<TestDatabase> MakeAsync() => DatabaseOnServer.MakeAsync(server);
}
