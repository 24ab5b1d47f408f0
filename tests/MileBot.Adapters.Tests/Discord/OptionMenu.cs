using MileBot.Coaching.Parsing;
using MileBot.Conversation.Commands;

namespace MileBot.Adapters.Tests.Discord;

/// <summary>Commands that take one text each, for what the contract says; and one with several arguments.</summary>
internal sealed class OptionMenu(params IReadOnlyList<string> languages) : ICommandMenu
{
    private static readonly string[] OneText = ["all", "after", "hello", "long", "once", "pace", "slow", "splits"];

    private static readonly Argument[] Several =
    [
        new Argument<string>("lap", Parsed<string>.Of) { Suggest = begun => [begun + "1", begun + "2"] },
        new Argument<string>("goal", Parsed<string>.Of) { IsRequired = true },
        new Argument<string>("strategy", Parsed<string>.Of) { Choices = ["even", "negative"] },
    ];

    public IReadOnlyList<string> Languages => languages;

    public IReadOnlyList<MenuEntry> In(string language) =>
        [
            .. OneText.Select(name => Entry(name, language, [new Argument<string>("text", Parsed<string>.Of)])),
            Entry("plan", language, Several),
            Entry("mine", language, Several, CommandAudience.OnlyTheSpeaker),
        ];

    private static MenuEntry Entry(
        string name,
        string language,
        Argument[] arguments,
        CommandAudience audience = CommandAudience.Everyone
    ) =>
        new(
            new CommandCard(new CommandName(name), arguments, [$"/{name}"])
            {
                Topic = CommandTopic.Race,
                Audience = audience,
            },
            $"What {name} does ({language})",
            [.. arguments.Select(argument => new MenuArgument(argument, $"The {argument.Name} ({language})"))]
        );
}
