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
            : catalogue.All.FirstOrDefault(command => command.Card.Name.Text == words[0].TrimStart('/')) is { } command
                ? Values(command.Card, words[^1])
            : [];
    }

    private List<string> Names(string typed)
    {
        var slash = typed.Length == 0 || typed[0] == '/' ? "/" : "";
        return
        [
            .. catalogue.All.Select(command => slash + command.Card.Name.Text),
            .. slash.Length > 0 ? ["/quit"] : Array.Empty<string>(),
        ];
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
