using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>Data rights on a real server.</summary>
public sealed class PostgreSqlPersonalDataTests(PostgreSqlServer server) : PersonalDataContract
{
    protected override Task<TestDatabase> MakeAsync() => DatabaseOnServer.MakeAsync(server);
}
