using System.Text;

namespace MileBot.Conversation.Asks;

/// <summary>
/// A ready-made ask that fits into a button on every platform. It is the command itself in text, so a button pressed after a
/// restart, or a year later, still works, and whoever presses it is authorised as if they had typed it.
/// </summary>
public sealed record ButtonToken
{
    /// <summary>Telegram takes 1–64 bytes of callback data, Discord 100 characters.</summary>
    public const int MostBytes = 64;

    private ButtonToken(ButtonEffect effect, string command) => (Effect, Command) = (effect, command);

    /// <summary>Where the answer appears.</summary>
    public ButtonEffect Effect { get; }

    /// <summary>The command with its arguments, without the slash.</summary>
    public string Command { get; }

    /// <summary>A button that redraws the answer it stands under.</summary>
    /// <param name="command">The command with its arguments, without the slash.</param>
    /// <exception cref="ArgumentException">The token would be empty or longer than <see cref="MostBytes"/>.</exception>
    public static ButtonToken Redraw(string command) => Make(ButtonEffect.Redraw, command);

    /// <summary>A button that answers in a message of its own.</summary>
    /// <inheritdoc cref="Redraw"/>
    public static ButtonToken Post(string command) => Make(ButtonEffect.Post, command);

    /// <summary>A button that shows the answer again, made to be forwarded.</summary>
    /// <inheritdoc cref="Redraw"/>
    public static ButtonToken Share(string command) => Make(ButtonEffect.Share, command);

    /// <summary>A button that asks for the arguments the command lacks.</summary>
    /// <inheritdoc cref="Redraw"/>
    public static ButtonToken Form(string command) => Make(ButtonEffect.Form, command);

    /// <summary>Whether a command is short enough for a button.</summary>
    public static bool Fits(string command) => Encoding.UTF8.GetByteCount(command) < MostBytes;

    /// <summary>The same ask with words from a list behind it; null for what no list of ours holds, or a button cannot carry.</summary>
    /// <param name="words">What was chosen, as the platform says: it may be anything.</param>
    public ButtonToken? CompletedBy(IReadOnlyList<string> words)
    {
        var command = string.Join(' ', words.Prepend(Command));
        return words.All(IsWord) && Fits(command) ? new(Effect, command) : null;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else, since the wire may carry anything.</summary>
    public static ButtonToken? TryParse(string? text) =>
        text is { Length: > 1 } && Encoding.UTF8.GetByteCount(text) <= MostBytes
            ? text[0] switch
            {
                '=' => new(ButtonEffect.Redraw, text[1..]),
                '+' => new(ButtonEffect.Post, text[1..]),
                '^' => new(ButtonEffect.Share, text[1..]),
                '?' => new(ButtonEffect.Form, text[1..]),
                _ => null,
            }
            : null;

    /// <summary>The token as it goes over the wire.</summary>
    public override string ToString() =>
        Effect switch
        {
            ButtonEffect.Redraw => '=' + Command,
            ButtonEffect.Post => '+' + Command,
            ButtonEffect.Share => '^' + Command,
            _ => '?' + Command,
        };

    private static bool IsWord(string text) =>
        text.Length > 0 && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character));

    private static ButtonToken Make(ButtonEffect effect, string command)
    {
        var token = new ButtonToken(effect, command);
        return command.Length > 0 && Fits(command)
            ? token
            : throw new ArgumentException($"A button holds 1 to {MostBytes} bytes: '{command}'.", nameof(command));
    }
}
