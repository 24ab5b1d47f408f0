using MileBot.Conversation.Commands;

namespace MileBot.Adapters.Tests.Telegram;

internal sealed class FixedMenu(params IReadOnlyList<string> languages) : ICommandMenu
{
    public IReadOnlyList<string> Languages => languages;

    public IReadOnlyList<MenuEntry> In(string language) =>
        [Entry("splits", $"Splits ({language})"), Entry("help", $"What I can do ({language})")];

    private static MenuEntry Entry(string name, string summary) =>
        new(new CommandCard(new CommandName(name), [], [$"/{name}"]) { Topic = CommandTopic.Race }, summary, []);
}
