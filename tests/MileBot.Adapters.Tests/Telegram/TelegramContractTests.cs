using MileBot.Adapters.Tests.Contract;

namespace MileBot.Adapters.Tests.Telegram;

public sealed class TelegramContractTests : NetworkedAdapterContract
{
    protected override async Task<IAdapterDriver> StartDriverAsync() => await TelegramDriver.StartAsync();
}
