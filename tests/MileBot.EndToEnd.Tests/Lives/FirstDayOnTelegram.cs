using MileBot.EndToEnd.Tests.Phones;

namespace MileBot.EndToEnd.Tests.Lives;

public sealed class FirstDayOnTelegram : FirstDay
{
    private protected override Task<Phone> PickUpAsync() => TelegramPhone.NewAsync();
}
