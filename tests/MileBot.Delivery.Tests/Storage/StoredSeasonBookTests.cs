using Microsoft.Extensions.DependencyInjection;
using MileBot.Coaching.Plans;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Starting;
using NodaTime;

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

    protected override async ValueTask BeginAsync(Account account, Plan plan, LocalDate today) =>
        await provider!
            .GetRequiredService<IStartBook>()
            .EndAsync(account, new StartOutcome(plan, today, Runner.Stranger), TestContext.Current.CancellationToken);

    protected override async ValueTask CloseAsync()
    {
        await (provider?.DisposeAsync() ?? default);
        database?.Dispose();
    }
}
