namespace MileBot.Delivery.Tests.Storage;

/// <summary>The contract on real files.</summary>
public sealed class SqliteStorageTests : StorageContract
{
    protected override Task<TestDatabase> MakeAsync() => Task.FromResult<TestDatabase>(new DatabaseOnDisk());
}
