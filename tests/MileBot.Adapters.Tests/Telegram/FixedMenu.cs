using MileBot.Conversation.Commands;

namespace MileBot.Adapters.Tests.Telegram;

internal sealed class FixedMenu(params IReadOnlyList<string> languages) : ICommandMenu
{
    public IReadOnlyList<string> Languages => languages;

    public IReadOnlyList<MenuEntry> In(string language) =>
        [
            new(new CommandName("splits"), $"Splits ({language})"),
            new(new CommandName("help"), $"What I can do ({language})"),
        ];
}
