using MileBot.Conversation.Commands;

namespace MileBot.TerminalAdapter;

/// <summary>Makes the commands known to a terminal: as words that the Tab key completes.</summary>
/// <param name="catalogue">The commands.</param>
internal sealed class TerminalCommandPublisher(CommandCatalogue catalogue)
{
    /// <summary>The words that may stand where the last word of a line begins.</summary>
    /// <param name="line">The line up to the cursor.</param>
    public IReadOnlyList<string> WordsFor(string line)
    {
        var words = line.TrimStart().Split(' ');
        return words.Length == 1 ? Names(words[0])
            : CardOf(words[0].TrimStart('/')) is { } card ? Values(card, words[^1])
            : [];
    }

    private CommandCard? CardOf(string name) =>
        catalogue
            .All.Select(command => command.Card)
            .FirstOrDefault(card => string.Equals(card.Name.Text, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>With the slash, unless somebody began without it.</summary>
    private IReadOnlyList<string> Names(string typed)
    {
        var names = catalogue.All.Select(command => command.Card.Name.Text).Append("quit");
        return [.. typed.Length == 0 || typed[0] == '/' ? names.Select(name => "/" + name) : names];
    }

    /// <summary>After <c>track=</c> the words of that argument; otherwise every legal word, and the names of what takes any value.</summary>
    private static List<string> Values(CommandCard card, string typed)
    {
        var named = card.Arguments.FirstOrDefault(argument =>
            typed.StartsWith(argument.Name + "=", StringComparison.OrdinalIgnoreCase)
        );
        return named is not null
            ? [.. named.Choices.Select(choice => $"{named.Name}={choice}")]
            : [.. card.Arguments.SelectMany(argument => argument.Choices.Append(argument.Name + "="))];
    }
}
