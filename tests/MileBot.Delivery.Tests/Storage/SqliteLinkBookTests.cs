namespace MileBot.Delivery.Tests.Storage;

/// <summary>Links in real files.</summary>
public sealed class SqliteLinkBookTests : LinkBookContract
{
    protected override Task<TestDatabase> MakeAsync() => Task.FromResult<TestDatabase>(new DatabaseOnDisk());
}
