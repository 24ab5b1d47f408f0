using Microsoft.Extensions.DependencyInjection;
using MileBot.Runners.Plans;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>The contract on real files.</summary>
public sealed class SqliteSeasonBookTests : SeasonBookContract
{
    private readonly DatabaseOnDisk database = new();
    private ServiceProvider? provider;

    protected override async Task<ISeasonBook> OpenAsync()
    {
        await (provider?.DisposeAsync() ?? default);
        provider = await database.OpenAsync();
        return provider.GetRequiredService<ISeasonBook>();
    }

    protected override async ValueTask CloseAsync()
    {
        await provider!.DisposeAsync();
        database.Dispose();
    }
}
