namespace MileBot.Delivery.Tests.Storage;

/// <summary>Seasons in real files.</summary>
public sealed class SqliteSeasonBookTests : StoredSeasonBookTests
{
    protected override Task<TestDatabase> MakeAsync() => Task.FromResult<TestDatabase>(new DatabaseOnDisk());
}
