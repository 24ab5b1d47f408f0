using MileBot.Adapters.Tests.Contract;
using MileBot.DiscordAdapter;

namespace MileBot.Adapters.Tests.Discord;

public sealed class DiscordGatewayContractTests : NetworkedAdapterContract
{
    protected override async Task<IAdapterDriver> StartDriverAsync() =>
        await DiscordDriver.StartAsync(InteractionsBy.Gateway);
}
