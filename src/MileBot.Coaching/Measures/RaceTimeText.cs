using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Measures;

/// <summary>Reads and writes times the way runners type them.</summary>
internal static class RaceTimeText
{
    private const string Colons = ":：";

    /// <summary>Signs people type after the minutes: 5'30, 5’30, 5′30, 5´30; twice, after the seconds.</summary>
    private const string MinuteMarks = "'’′´`";

    /// <summary>Signs people type after the seconds: 5'30", 5'30”, 5'30″; two single ones do as well.</summary>
    private const string SecondMarks = "\"”″";

    private static readonly RaceTime Longest = RaceTime.FromMinutes(24 * 60);

    public static Parsed<RaceTime> Parse(string text)
    {
        var scanner = new TextScanner(text);
        if (!scanner.IsUsable || !TryRead(ref scanner, out var milliseconds))
        {
            return new Problem(MeasureProblem.TimeUnreadable, text) { Suggestions = Meant(text) };
        }

        var time = RaceTime.FromMilliseconds(milliseconds);
        return time > RaceTime.Zero && time <= Longest
            ? time
            : new Problem(MeasureProblem.TimeOutOfRange, text) { IsRecognised = true };
    }

    public static string Format(RaceTime time)
    {
        var (hours, minutes, seconds, rest) = Parts(time.Milliseconds);
        var fraction = rest == 0 ? "" : "." + rest.ToString("000").TrimEnd('0');
        return hours > 0 ? $"{hours}:{minutes:00}:{seconds:00}{fraction}"
            : minutes > 0 || rest == 0 ? $"{minutes}:{seconds:00}{fraction}"
            : $"{seconds}{fraction}";
    }

    public static string Tenths(RaceTime time)
    {
        var (hours, minutes, seconds, rest) = Parts(time.RoundedTo(RaceTime.FromMilliseconds(100)).Milliseconds);
        var tenth = rest / 100;
        return hours > 0 ? $"{hours}:{minutes:00}:{seconds:00}.{tenth}"
            : minutes > 0 ? $"{minutes}:{seconds:00}.{tenth}"
            : $"{seconds}.{tenth}";
    }

    public static string WholeSeconds(RaceTime time)
    {
        var (hours, minutes, seconds, _) = Parts(time.RoundedTo(RaceTime.FromMilliseconds(1_000)).Milliseconds);
        return hours > 0 ? $"{hours}:{minutes:00}:{seconds:00}" : $"{minutes}:{seconds:00}";
    }

    private static (long Hours, long Minutes, long Seconds, long Fraction) Parts(long milliseconds) =>
        (milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1_000 % 60, milliseconds % 1_000);

    private static bool TryRead(ref TextScanner scanner, out long milliseconds)
    {
        milliseconds = 0;
        if (scanner.TakeDigits(out var first) == 0)
        {
            return false;
        }

        if (scanner.TakeAny(Colons) || scanner.TakeAny(MinuteMarks))
        {
            return TryReadClock(ref scanner, first, out milliseconds);
        }

        if (!TryReadFraction(ref scanner, out var fraction))
        {
            return false;
        }

        scanner.SkipSpaces();
        if (!scanner.AtEnd)
        {
            return TryReadUnits(ref scanner, first, fraction, out milliseconds);
        }

        milliseconds = (first * 1_000) + fraction;
        return true;
    }

    /// <summary>After the first colon: <c>30</c>, <c>30.4</c> or <c>02:03</c>.</summary>
    private static bool TryReadClock(ref TextScanner scanner, long first, out long milliseconds)
    {
        milliseconds = 0;
        if (scanner.TakeDigits(out var second) != 2 || second > 59)
        {
            return false;
        }

        var (hours, minutes, seconds) = (0L, first, second);
        if (scanner.TakeAny(Colons))
        {
            (hours, minutes) = (first, second);
            if (scanner.TakeDigits(out seconds) != 2 || seconds > 59)
            {
                return false;
            }
        }

        if (!TryReadFraction(ref scanner, out var fraction))
        {
            return false;
        }

        milliseconds = (((((hours * 60) + minutes) * 60) + seconds) * 1_000) + fraction;
        return TryReadSecondMark(ref scanner) && scanner.AtEnd;
    }

    /// <summary>Nothing, or one sign for seconds, or two for minutes.</summary>
    private static bool TryReadSecondMark(ref TextScanner scanner) =>
        scanner.TakeAny(SecondMarks) || !scanner.TakeAny(MinuteMarks) || scanner.TakeAny(MinuteMarks);

    /// <summary>Letters that slip in for the digits they look like, and signs that share a key with the colon: 5:3o, 5;30.</summary>
    private static string[] Meant(string text)
    {
        if (text.Length > TextScanner.LongestText || !text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var likely = text.ToLowerInvariant().Replace('o', '0').Replace('l', '1').Replace('i', '1').Replace(';', ':');
        return
            !string.Equals(likely, text, StringComparison.OrdinalIgnoreCase) && Parse(likely) is { Problem: null } meant
            ? [meant.Value.ToString()]
            : [];
    }

    /// <summary>Up to three digits after a point or comma; nothing is zero.</summary>
    private static bool TryReadFraction(ref TextScanner scanner, out long milliseconds)
    {
        milliseconds = 0;
        if (!scanner.TakeAny(".,"))
        {
            return true;
        }

        var digits = scanner.TakeDigits(out milliseconds);
        for (var i = digits; i < 3; i++)
        {
            milliseconds *= 10;
        }

        return digits is >= 1 and <= 3;
    }

    /// <summary>
    /// <c>1h2m3s</c>, <c>5m30s</c>, <c>5 min 30.4 sec</c>, <c>330s</c>; each unit once, larger first. A last number under 60 may go
    /// without its unit: <c>1h02</c>, <c>5min30</c>.
    /// </summary>
    private static bool TryReadUnits(ref TextScanner scanner, long value, long fraction, out long milliseconds)
    {
        milliseconds = 0;
        var smallestSoFar = long.MaxValue;
        while (true)
        {
            if (UnitOf(ref scanner, smallestSoFar, value) is not { } unit || unit >= smallestSoFar)
            {
                return false;
            }

            milliseconds += (value * unit) + (fraction * unit / 1_000);
            smallestSoFar = unit;
            scanner.SkipSpaces();
            if (scanner.AtEnd)
            {
                return true;
            }

            if (scanner.TakeDigits(out value) == 0 || !TryReadFraction(ref scanner, out fraction))
            {
                return false;
            }

            scanner.SkipSpaces();
        }
    }

    private static long? UnitOf(ref TextScanner scanner, long unitBefore, long value)
    {
        var word = scanner.TakeWord();
        return word.Length > 0 ? MillisecondsIn(word)
            : scanner.AtEnd && value < 60 && unitBefore is (3_600_000 or 60_000) ? unitBefore / 60
            : null;
    }

    private static long? MillisecondsIn(string unit) =>
        unit switch
        {
            "h" or "hr" or "hrs" or "hour" or "hours" => 3_600_000,
            "m" or "min" or "mins" or "minute" or "minutes" => 60_000,
            "s" or "sec" or "secs" or "second" or "seconds" => 1_000,
            _ => null,
        };
}
