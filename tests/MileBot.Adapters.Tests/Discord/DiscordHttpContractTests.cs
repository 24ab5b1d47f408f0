using MileBot.Adapters.Tests.Contract;
using MileBot.DiscordAdapter;

namespace MileBot.Adapters.Tests.Discord;

public sealed class DiscordHttpContractTests : NetworkedAdapterContract
{
    protected override async Task<IAdapterDriver> StartDriverAsync() =>
        await DiscordDriver.StartAsync(InteractionsBy.Http);
}
