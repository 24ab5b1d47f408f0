namespace MileBot.TerminalAdapter.Editing;

/// <summary>Turns keys into lines. It draws nothing and waits for nothing, so it is tested key by key.</summary>
/// <param name="wordsFor">The words that may stand where the last word of the given text begins.</param>
internal sealed class LineEditor(Func<string, IReadOnlyList<string>> wordsFor)
{
    private static readonly KeyOutcome Edited = new KeyOutcome.Edited();

    private readonly LineHistory history = new();

    /// <summary>The line so far.</summary>
    public LineBuffer Line { get; } = new();

    /// <summary>Takes one key.</summary>
    public KeyOutcome Press(ConsoleKeyInfo key) =>
        key switch
        {
            { Key: ConsoleKey.Enter } or { KeyChar: '\r' or '\n' } => Submit(),
            { KeyChar: '\u0004' } when Line.Text.Length == 0 => new KeyOutcome.Ended(),
            { Key: ConsoleKey.Tab } => Complete(),
            _ => Edit(key),
        };

    private KeyOutcome.Submitted Submit()
    {
        var line = Line.Text;
        history.Add(line);
        Line.Replace("");
        return new(line);
    }

    private KeyOutcome Edit(ConsoleKeyInfo key)
    {
        if (EditFor(key) is { } edit)
        {
            edit();
        }
        else if (Types(key))
        {
            Line.Insert(key.KeyChar.ToString());
        }

        return Edited;
    }

    /// <summary>The keys of every line editor, and their older names with Ctrl.</summary>
    private Action? EditFor(ConsoleKeyInfo key) =>
        (key.Key, key.KeyChar) switch
        {
            (ConsoleKey.LeftArrow, _) or (_, '\u0002') => Line.Left,
            (ConsoleKey.RightArrow, _) or (_, '\u0006') => Line.Right,
            (ConsoleKey.Home, _) or (_, '\u0001') => Line.Home,
            (ConsoleKey.End, _) or (_, '\u0005') => Line.End,
            (ConsoleKey.Backspace, _) or (_, '\b' or '\u007f') => Line.Backspace,
            (ConsoleKey.Delete, _) or (_, '\u0004') => Line.Delete,
            (_, '\u000b') => Line.DeleteToEnd,
            (_, '\u0015') => Line.DeleteToStart,
            (_, '\u0017') => Line.DeleteWord,
            (ConsoleKey.Escape, _) => () => Line.Replace(""),
            (ConsoleKey.UpArrow, _) or (_, '\u0010') => () => Line.Replace(history.Older(Line.Text)),
            (ConsoleKey.DownArrow, _) or (_, '\u000e') => () => Line.Replace(history.Newer(Line.Text)),
            _ => null,
        };

    /// <summary>Alt with a letter types nothing; AltGr, which Windows reports as Ctrl and Alt, does.</summary>
    private static bool Types(ConsoleKeyInfo key) =>
        !char.IsControl(key.KeyChar)
        && (key.Modifiers & (ConsoleModifiers.Alt | ConsoleModifiers.Control)) != ConsoleModifiers.Alt;

    /// <summary>Completes the word at the cursor as far as it is certain; offers the words when it is not.</summary>
    private KeyOutcome Complete()
    {
        var before = Line.BeforeCursor;
        var typed = before[(before.LastIndexOf(' ') + 1)..];
        var words = wordsFor(before).Where(word => word.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).ToList();
        if (words.Count == 0)
        {
            return Edited;
        }

        var certain = words.Aggregate(CommonBeginning);
        if (words.Count > 1 && certain.Length == typed.Length)
        {
            return new KeyOutcome.Offered(words);
        }

        Line.Insert(certain[typed.Length..] + (words.Count == 1 && !certain.EndsWith('=') ? " " : ""));
        return Edited;
    }

    private static string CommonBeginning(string left, string right) => left[..left.AsSpan().CommonPrefixLength(right)];
}
