using MileBot.Coaching.Parsing;

namespace MileBot.Conversation.Commands;

/// <summary>
/// Reads typed arguments. Order is free where the values tell themselves apart (<c>5k 21:30</c> or <c>21:30 5k</c>), a value may
/// be several words (<c>new york</c>), and any may be named (<c>track=200m</c>, <c>zone paris</c>).
/// </summary>
public static class CommandLine
{
    /// <summary>More words than any command takes.</summary>
    public const int MostWords = 24;

    /// <summary>More text than any command takes.</summary>
    public const int MostCharacters = 200;

    /// <summary>The longest value in words, lists aside: "5 min 30 s".</summary>
    private const int MostWordsPerValue = 4;

    private static readonly char[] Blanks = [' ', '\t', '\n', '\r', '\u00a0'];

    /// <summary>The argument a text asks for by ending in its name, as <c>5:30 ran</c> does; null when it does not.</summary>
    /// <param name="arguments">What the command takes.</param>
    /// <param name="text">The text after the command's name.</param>
    public static Argument? AskedFor(IReadOnlyList<Argument> arguments, string text) =>
        arguments.FirstOrDefault(argument => text.EndsWith($" {argument.Name}", StringComparison.Ordinal));

    /// <summary>
    /// The arguments that the text leaves open: the one it asks for; all of them when it cannot be read.
    /// </summary>
    /// <param name="arguments">What the command takes.</param>
    /// <param name="text">The text after the command's name.</param>
    public static IReadOnlyList<Argument> LeftOpen(IReadOnlyList<Argument> arguments, string text) =>
        AskedFor(arguments, text) is { } asked ? [asked]
        : Read([.. arguments.Select(argument => argument with { IsRequired = false })], text)
            .Succeeded(out var values, out _)
            ? [.. arguments.Where(argument => !values.Holds(argument))]
        : arguments;

    /// <summary>Reads the text after the command's name.</summary>
    /// <param name="arguments">What the command takes.</param>
    /// <param name="text">What was typed.</param>
    public static Parsed<ArgumentValues> Read(IReadOnlyList<Argument> arguments, string text)
    {
        var notation = arguments.FirstOrDefault(argument => argument.IsNotation);
        if (notation is null || string.IsNullOrWhiteSpace(text))
        {
            return ReadWords(arguments, text);
        }

        return arguments.Count == 1 ? ReadNotation(notation, text) : ReadEither(arguments, notation, text);
    }

    private static Parsed<ArgumentValues> ReadNotation(Argument notation, string text) =>
        notation.TryRead(WithoutName(text.Trim(), notation.Name), out var value)
        ?? (Parsed<ArgumentValues>)new ArgumentValues(new Dictionary<string, object> { [notation.Name] = value! });

    private static Parsed<ArgumentValues> ReadEither(IReadOnlyList<Argument> arguments, Argument notation, string text)
    {
        var others = ReadWords([.. arguments.Where(argument => !argument.IsNotation)], text);
        if (others.Problem is null)
        {
            return others;
        }

        var written = WithoutName(text.Trim(), notation.Name);
        var problem = notation.TryRead(written, out var value);
        return problem is null ? new ArgumentValues(new Dictionary<string, object> { [notation.Name] = value! })
            : HoldsNumber(written) ? problem
            : others;
    }

    private static Parsed<ArgumentValues> ReadWords(IReadOnlyList<Argument> arguments, string text)
    {
        var words = text.Split(
            Blanks,
            MostWords + 1,
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        if (text.Length > MostCharacters || words.Length > MostWords)
        {
            return new Problem(AskProblem.TooLong, "");
        }

        var placing = new ArgumentPlacing([.. arguments], words, MostWordsPerValue);
        if (!placing.TryPlaceAll(out var values))
        {
            return placing.Problem();
        }

        var missing = arguments.FirstOrDefault(argument => argument.IsRequired && !values.ContainsKey(argument.Name));
        return missing is null ? new ArgumentValues(values) : new Problem(AskProblem.ArgumentMissing, missing.Name);
    }

    private static string WithoutName(string text, string name) =>
        text.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)
            ? text[(name.Length + 1)..].TrimStart()
            : text;

    /// <summary>Notation is full of numbers; a digit inside a word is but part of a name.</summary>
    private static bool HoldsNumber(string text)
    {
        var previous = ' ';
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter) && (char.IsWhiteSpace(previous) || previous == '('))
            {
                return true;
            }

            previous = letter;
        }

        return false;
    }
}
