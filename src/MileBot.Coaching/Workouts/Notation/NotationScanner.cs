namespace MileBot.Coaching.Workouts.Notation;

/// <summary>Cuts the notation into pieces, in one pass and without looking back.</summary>
internal static class NotationScanner
{
    /// <summary>Signs that look alike or sit on the same key, and the one they are read as.</summary>
    private static readonly Dictionary<char, string> Alike = new()
    {
        ['×'] = "x",
        ['✕'] = "x",
        ['*'] = "x",
        ['→'] = ">",
        ['–'] = "-",
        ['—'] = "-",
        ['’'] = "'",
        ['′'] = "'",
        ['”'] = "\"",
        ['″'] = "\"",
        ['['] = "(",
        [']'] = ")",
        [';'] = "+",
        [','] = "+",
        ['&'] = "+",
    };

    /// <summary>The pieces in order; the last one is the end.</summary>
    public static List<NotationToken> Scan(string text)
    {
        var tokens = new List<NotationToken>();
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] is '\n' or '\r')
            {
                AddBreak(tokens, at++);
            }
            else if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else
            {
                var token = Next(text, at, out var length);
                tokens.Add(token);
                at += length;
            }
        }

        tokens.Add(new(NotationTokenKind.End, text.Length, ""));
        return tokens;
    }

    private static void AddBreak(List<NotationToken> tokens, int at)
    {
        if (tokens is [.., { Kind: not NotationTokenKind.Break }])
        {
            tokens.Add(new(NotationTokenKind.Break, at, "+"));
        }
    }

    private static NotationToken Next(string text, int at, out int length)
    {
        var rest = text.AsSpan(at);
        if (char.IsAsciiDigit(rest[0]))
        {
            length = NumberLength(rest);
            return new(NotationTokenKind.Number, at, rest[..length].ToString());
        }

        if (char.IsLetter(rest[0]))
        {
            length = LetterLength(rest);
            return new(NotationTokenKind.Word, at, rest[..length].ToString().ToLowerInvariant());
        }

        length = char.IsHighSurrogate(rest[0]) && rest.Length > 1 && char.IsLowSurrogate(rest[1]) ? 2 : 1;
        var sign = rest[..length].ToString();
        return new(NotationTokenKind.Sign, at, Alike.GetValueOrDefault(rest[0], sign));
    }

    /// <summary><c>400</c>, <c>2.5</c>, <c>2,5</c>, <c>1:30</c>, <c>1:02:03</c>: digits, and one sign between two digits.</summary>
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var length = DigitLength(text);
        while (length + 1 < text.Length && text[length] is '.' or ',' or ':' && char.IsAsciiDigit(text[length + 1]))
        {
            length += 1 + DigitLength(text[(length + 1)..]);
        }

        return length;
    }

    private static int DigitLength(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? text.Length : end;

    private static int LetterLength(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return length;
    }
}
