using Microsoft.Extensions.DependencyInjection;
using MileBot.Runners.Plans;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>The contract in a database.</summary>
public abstract class StoredSeasonBookTests : SeasonBookContract
{
    private TestDatabase? database;
    private ServiceProvider? provider;

    protected abstract Task<TestDatabase> MakeAsync();

    protected override async Task<ISeasonBook> OpenAsync()
    {
        database ??= await MakeAsync();
        await (provider?.DisposeAsync() ?? default);
        provider = await database.OpenAsync();
        return provider.GetRequiredService<ISeasonBook>();
    }

    protected override async ValueTask CloseAsync()
    {
        await (provider?.DisposeAsync() ?? default);
        database?.Dispose();
    }
}
