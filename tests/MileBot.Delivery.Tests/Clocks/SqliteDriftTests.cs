namespace MileBot.Delivery.Tests.Clocks;

/// <summary>The contract on a real file.</summary>
public sealed class SqliteDriftTests : DriftContract
{
    protected override Task<TestDatabase> MakeAsync() => Task.FromResult<TestDatabase>(new DatabaseOnDisk());
}
