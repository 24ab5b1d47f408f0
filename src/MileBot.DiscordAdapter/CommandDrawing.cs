using MileBot.Conversation.Commands;
using MileBot.DiscordClient.Commands;

namespace MileBot.DiscordAdapter;

/// <summary>Draws the menu as slash commands: in servers, in direct messages, and for people who installed MileBot for themselves.</summary>
internal static class CommandDrawing
{
    private static readonly IReadOnlyList<IntegrationType> Everyhow = Enum.GetValues<IntegrationType>();
    private static readonly IReadOnlyList<InteractionContext> Everywhere = Enum.GetValues<InteractionContext>();

    /// <summary>All commands.</summary>
    /// <param name="menu">With the default language first, which is shown where Discord's user has another.</param>
    /// <param name="isGlobal">False for a development server's own, which have no say in where they work.</param>
    public static IReadOnlyList<ApplicationCommand> All(ICommandMenu menu, bool isGlobal)
    {
        var entries = menu.Languages.ToDictionary(language => language, menu.In);
        return
        [
            .. entries[menu.Languages[0]].Take(DiscordLimits.MostCommands).Select((_, index) => Draw(Versions(index))),
        ];

        // Entries stand in the same order in every language.
        (string Language, MenuEntry Entry)[] Versions(int index) =>
            [.. menu.Languages.Select(language => (language, entries[language][index]))];

        ApplicationCommand Draw((string Language, MenuEntry Entry)[] versions) =>
            new(versions[0].Entry.Card.Name.Text, versions[0].Entry.Summary)
            {
                DescriptionLocalizations = Localized(versions.Select(one => (one.Language, one.Entry.Summary))),
                Options = Options(versions),
                IntegrationTypes = isGlobal ? Everyhow : null,
                Contexts = isGlobal ? Everywhere : null,
            };
    }

    /// <summary>The required ones first, as Discord wants them.</summary>
    private static List<CommandOption>? Options((string Language, MenuEntry Entry)[] versions)
    {
        var options = versions[0]
            .Entry.Arguments.Select(
                (argument, index) =>
                    Draw(argument, versions.Select(one => (one.Language, one.Entry.Arguments[index].Summary)))
            )
            .OrderByDescending(option => option.Required ?? false)
            .Take(DiscordLimits.MostOptions)
            .ToList();
        return options.Count == 0 ? null : options;
    }

    private static CommandOption Draw(MenuArgument entry, IEnumerable<(string Language, string Text)> summaries)
    {
        var argument = entry.Argument;
        var isOffered = argument.Suggest is not null || argument.Choices.Count > DiscordLimits.MostChoices;
        return new CommandOption(CommandOptionType.Text, argument.Name, entry.Summary)
        {
            DescriptionLocalizations = Localized(summaries),
            Required = argument.IsRequired ? true : null,
            Autocomplete = isOffered ? true : null,
            Choices = isOffered || argument.Choices.Count == 0 ? null : [.. argument.Choices.Select(Choice)],
            MaxLength = isOffered || argument.Choices.Count == 0 ? DiscordLimits.LongestValue : null,
        };
    }

    private static CommandChoice Choice(string word) => new(word, OptionValue.Of(word));

    /// <summary>The texts beyond the default language's; null when there is no other language.</summary>
    private static Dictionary<string, string>? Localized(IEnumerable<(string Language, string Text)> texts)
    {
        var localized = texts
            .Skip(1)
            .SelectMany(one => DiscordLocales.Of(one.Language).Select(locale => (locale, one.Text)))
            .ToDictionary(one => one.locale, one => one.Text);
        return localized.Count == 0 ? null : localized;
    }
}
