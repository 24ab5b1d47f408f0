namespace MileBot.Delivery.Tests.Storage;

/// <summary>The contract on a real file.</summary>
public sealed class SqliteRepeatedEventsTests : RepeatedEventsContract
{
    protected override Task<TestDatabase> MakeAsync() => Task.FromResult<TestDatabase>(new DatabaseOnDisk());
}
