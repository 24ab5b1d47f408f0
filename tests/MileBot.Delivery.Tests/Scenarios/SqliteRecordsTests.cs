namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>The contract on a real file.</summary>
public sealed class SqliteRecordsTests : RecordsContract
{
    protected override Task<TestDatabase> MakeAsync() => Task.FromResult<TestDatabase>(new DatabaseOnDisk());
}
