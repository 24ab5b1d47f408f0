using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>The contract on a real server.</summary>
public sealed class PostgreSqlRepeatedEventsTests(PostgreSqlServer server) : RepeatedEventsContract
{
    protected override Task<TestDatabase> MakeAsync() => DatabaseOnServer.MakeAsync(server);
}
