using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>The inbox on a real server.</summary>
public sealed class PostgreSqlInboxTests(PostgreSqlServer server) : InboxContract
{
    protected override Task<TestDatabase> MakeAsync() => DatabaseOnServer.MakeAsync(server);
}
