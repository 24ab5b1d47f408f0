using MileBot.EndToEnd.Tests.Phones;

namespace MileBot.EndToEnd.Tests.Lives;

public sealed class FirstDayOnDiscord : FirstDay
{
    private protected override Task<Phone> PickUpAsync() => DiscordPhone.NewAsync();
}
