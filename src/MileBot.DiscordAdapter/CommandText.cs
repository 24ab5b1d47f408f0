using MileBot.Conversation.Commands;

namespace MileBot.DiscordAdapter;

/// <summary>Writes options as if they had been typed, since there is one way to read a command.</summary>
internal static class CommandText
{
    /// <summary>Options of a command: each under its name, except where there is only one it could be.</summary>
    /// <param name="entry">The command; null when it is unknown.</param>
    /// <param name="values">Names with what was entered.</param>
    public static string Of(MenuEntry? entry, IEnumerable<(string Name, string Value)> values) =>
        entry?.Card.Arguments.Count == 1 ? string.Concat(values.Select(value => $" {value.Value}")) : Named(values);

    /// <summary>A form's command with what was filled in; the name it ended in has done its work.</summary>
    public static string Completed(string command, IReadOnlyList<(string Name, string Value)> values) =>
        (
            values is [var (name, _)] && command.EndsWith($" {name}", StringComparison.Ordinal)
                ? command[..^(name.Length + 1)]
                : command
        ) + Named(values);

    /// <summary>Each under its name; what was left empty is left out.</summary>
    public static string Named(IEnumerable<(string Name, string Value)> values) =>
        string.Concat(
            values
                .Where(value => !string.IsNullOrWhiteSpace(value.Value))
                .Select(value => $" {value.Name}={value.Value.Trim()}")
        );
}
