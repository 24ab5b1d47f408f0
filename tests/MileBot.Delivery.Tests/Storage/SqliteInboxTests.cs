namespace MileBot.Delivery.Tests.Storage;

/// <summary>The inbox in real files.</summary>
public sealed class SqliteInboxTests : InboxContract
{
    protected override Task<TestDatabase> MakeAsync() => Task.FromResult<TestDatabase>(new DatabaseOnDisk());
}
