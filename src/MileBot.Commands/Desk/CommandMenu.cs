using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.TrainingLibrary;

namespace MileBot.Commands.Desk;

/// <summary>The commands' cards with their summaries from the wording.</summary>
internal sealed class CommandMenu(CommandCatalogue catalogue, Readers readers, Library library, DefaultLanguage first)
    : ICommandMenu
{
    public IReadOnlyList<string> Languages { get; } =
    [
        .. library
            .Phrasebooks.Keys.OrderByDescending(language => language == first.Language)
            .ThenBy(language => language, StringComparer.Ordinal),
    ];

    public IReadOnlyList<MenuEntry> In(string language)
    {
        var words = readers.WordsIn(language);
        return
        [
            .. catalogue
                .All.Select(command => command.Card)
                .Select(card => new MenuEntry(card, words.Text(CommandPhrases.Summary(card.Name)), Arguments(card))),
        ];

        IReadOnlyList<MenuArgument> Arguments(CommandCard card) =>
            [
                .. card.Arguments.Select(argument => new MenuArgument(
                    argument,
                    words.Text(CommandPhrases.Summary(argument.Name))
                )),
            ];
    }
}
