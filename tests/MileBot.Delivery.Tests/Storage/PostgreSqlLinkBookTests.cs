using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>Links on a real server.</summary>
public sealed class PostgreSqlLinkBookTests(PostgreSqlServer server) : LinkBookContract
{
    protected override Task<TestDatabase> MakeAsync() => DatabaseOnServer.MakeAsync(server);
}
