using MileBot.Conversation.Commands;

namespace MileBot.DiscordAdapter;

/// <summary>The commands by name, in the language that suits a reader best.</summary>
internal sealed class DiscordMenu(ICommandMenu menu)
{
    private readonly Dictionary<string, Dictionary<string, MenuEntry>> byLanguage = menu.Languages.ToDictionary(
        language => language,
        language => menu.In(language).ToDictionary(entry => entry.Card.Name.Text)
    );

    /// <summary>The command of that name; null when there is none.</summary>
    /// <param name="name">Without the slash.</param>
    /// <param name="locale">As Discord names it, such as <c>en-GB</c>; null when unknown.</param>
    public MenuEntry? Find(string name, string? locale) => In(locale).GetValueOrDefault(name);

    private Dictionary<string, MenuEntry> In(string? locale) =>
        byLanguage.GetValueOrDefault(locale?.Split('-')[0] ?? "") ?? byLanguage[menu.Languages[0]];
}
