using Microsoft.Extensions.DependencyInjection;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>The contract on real files.</summary>
public sealed class SqliteStorageTests : StorageContract
{
    private readonly DatabaseOnDisk database = new();

    protected override Task<ServiceProvider> OpenAsync() => database.OpenAsync();

    protected override void CleanUp() => database.Dispose();
}
