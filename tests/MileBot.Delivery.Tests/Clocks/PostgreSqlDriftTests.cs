using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Clocks;

/// <summary>The contract on a real server.</summary>
public sealed class PostgreSqlDriftTests(PostgreSqlServer server) : DriftContract
{
    protected override Task<TestDatabase> MakeAsync() => DatabaseOnServer.MakeAsync(server);
}
