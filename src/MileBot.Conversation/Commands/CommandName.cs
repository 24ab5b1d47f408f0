using System.Text.RegularExpressions;

namespace MileBot.Conversation.Commands;

/// <summary>A command's name, legal on every platform: Telegram takes <c>[a-z0-9_]{1,32}</c>, Discord lower case up to 32.</summary>
public sealed partial record CommandName
{
    /// <summary>Makes a name.</summary>
    /// <exception cref="ArgumentException">A platform would refuse it.</exception>
    public CommandName(string text) =>
        Text = Legal().IsMatch(text)
            ? text
            : throw new ArgumentException($"Not a legal command name: '{text}'.", nameof(text));

    /// <summary>The name without the slash.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;

    [GeneratedRegex("^[a-z][a-z0-9_]{0,31}$", RegexOptions.NonBacktracking)]
    private static partial Regex Legal();
}
