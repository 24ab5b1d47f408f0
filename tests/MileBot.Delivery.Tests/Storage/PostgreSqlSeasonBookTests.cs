using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>Seasons on a real server.</summary>
public sealed class PostgreSqlSeasonBookTests(PostgreSqlServer server) : StoredSeasonBookTests
{
    protected override Task<TestDatabase> MakeAsync() => DatabaseOnServer.MakeAsync(server);
}
