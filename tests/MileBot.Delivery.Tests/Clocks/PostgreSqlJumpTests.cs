using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Clocks;

/// <summary>The contract on a real server.</summary>
public sealed class PostgreSqlJumpTests(PostgreSqlServer server) : JumpContract
{
    protected override Task<TestDatabase> MakeAsync() => DatabaseOnServer.MakeAsync(server);
}
