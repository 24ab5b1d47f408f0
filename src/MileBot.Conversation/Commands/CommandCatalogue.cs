using MileBot.Coaching.Parsing;

namespace MileBot.Conversation.Commands;

/// <summary>All commands, by name.</summary>
public sealed class CommandCatalogue
{
    private readonly Dictionary<string, ICommand> byName;

    /// <summary>Gathers the commands, by topic and then by name.</summary>
    /// <exception cref="ArgumentException">Two commands share a name.</exception>
    public CommandCatalogue(IEnumerable<ICommand> commands)
    {
        All =
        [
            .. commands
                .OrderBy(command => command.Card.Topic)
                .ThenBy(command => command.Card.Name.Text, StringComparer.Ordinal),
        ];
        byName = All.ToDictionary(command => command.Card.Name.Text);
    }

    /// <summary>The commands.</summary>
    public IReadOnlyList<ICommand> All { get; }

    /// <summary>The command of that name, or the problem with the nearest names.</summary>
    public Parsed<ICommand> Find(string name) =>
        byName.TryGetValue(name.ToLowerInvariant(), out var command)
            ? Parsed<ICommand>.Of(command)
            : new Problem(AskProblem.CommandUnknown, name)
            {
                Suggestions = [.. NearestWords.To(name, byName.Keys).Select(near => $"/{near}")],
            };
}
