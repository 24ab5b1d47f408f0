namespace MileBot.Coaching.Parsing;

/// <summary>
/// Walks once over short typed text: ASCII digits, letters and signs. Never looks back, so that no input can make it slow.
/// </summary>
internal ref struct TextScanner
{
    /// <summary>Longer text is no measure; refusing it early bounds the work.</summary>
    public const int LongestText = 40;

    /// <summary>Text with more spaces around it than this is not even trimmed.</summary>
    private const int LongestPadded = 1_000;

    private readonly ReadOnlySpan<char> text;
    private int position;

    public TextScanner(ReadOnlySpan<char> text)
    {
        this.text = text.Length > LongestPadded ? text : text.Trim();
        position = this.text.Length > LongestText ? this.text.Length : 0;
        IsUsable = this.text.Length is > 0 and <= LongestText;
    }

    /// <summary>False for empty or over-long text.</summary>
    public bool IsUsable { get; }

    public readonly bool AtEnd => position >= text.Length;

    public readonly bool NextIsDigit => char.IsAsciiDigit(Current);

    public readonly bool NextIsLetter => char.IsAsciiLetter(Current);

    private readonly char Current => AtEnd ? '\0' : text[position];

    public void SkipSpaces()
    {
        while (Current is ' ' or '\t' or '\u00a0' or '\u2009' or '\u202f')
        {
            position++;
        }
    }

    public bool Take(char sign)
    {
        if (Current != sign)
        {
            return false;
        }

        position++;
        return true;
    }

    /// <summary>Takes a sign of a set, if one is next.</summary>
    public bool TakeAny(ReadOnlySpan<char> signs)
    {
        if (AtEnd || !signs.Contains(Current))
        {
            return false;
        }

        position++;
        return true;
    }

    /// <summary>Reads up to nine digits, so that no value overflows.</summary>
    /// <returns>How many digits were read.</returns>
    public int TakeDigits(out long value)
    {
        var start = position;
        value = 0;
        while (char.IsAsciiDigit(Current) && position - start < 9)
        {
            value = (value * 10) + (Current - '0');
            position++;
        }

        return position - start;
    }

    /// <summary>Reads letters, folded to lower case.</summary>
    public string TakeWord()
    {
        var start = position;
        while (char.IsAsciiLetter(Current))
        {
            position++;
        }

        return text[start..position].ToString().ToLowerInvariant();
    }

    /// <summary>Reads a whole number with an optional fraction after a point or comma, exactly, in units of 10⁻⁹.</summary>
    /// <returns>False when there is no digit, or more than nine on one side.</returns>
    public bool TakeDecimal(out Int128 billionths)
    {
        billionths = 0;
        if (TakeDigits(out var whole) == 0)
        {
            return false;
        }

        billionths = (Int128)whole * 1_000_000_000;
        if (!TakeAny(".,"))
        {
            return true;
        }

        var digits = TakeDigits(out var fraction);
        for (var i = digits; i < 9; i++)
        {
            fraction *= 10;
        }

        billionths += fraction;
        return digits > 0;
    }
}
