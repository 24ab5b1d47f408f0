namespace MileBot.Delivery.Tests.Clocks;

/// <summary>The contract on a real file.</summary>
public sealed class SqliteSkewTests : SkewContract
{
    protected override Task<TestDatabase> MakeAsync() => Task.FromResult<TestDatabase>(new DatabaseOnDisk());
}
