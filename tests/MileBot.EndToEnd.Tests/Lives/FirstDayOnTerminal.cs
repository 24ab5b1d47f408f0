using MileBot.EndToEnd.Tests.Phones;

namespace MileBot.EndToEnd.Tests.Lives;

public sealed class FirstDayOnTerminal : FirstDay
{
    private protected override Task<Phone> PickUpAsync() => TerminalPhone.NewAsync();
}
