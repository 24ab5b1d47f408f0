using MileBot.Adapters.Tests.Contract;
using MileBot.DiscordAdapter;

namespace MileBot.Adapters.Tests.Discord;

public sealed class DiscordHttpContractTests : NetworkedAdapterContract
{
    /// <summary>Each answers a request of its own.</summary>
    protected override bool AnswersKeepTheirOrder => false;

    protected override async Task<IAdapterDriver> StartDriverAsync() =>
        await DiscordDriver.StartAsync(InteractionsBy.Http);
}
