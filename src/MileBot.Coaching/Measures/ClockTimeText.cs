using MileBot.Coaching.Parsing;
using NodaTime;

namespace MileBot.Coaching.Measures;

/// <summary>Reads and writes times of day.</summary>
internal static class ClockTimeText
{
    private const string Colons = ":.：";
    private const string Hours = "hH";

    public static Parsed<LocalTime> Parse(string text)
    {
        var scanner = new TextScanner(text);
        var time = scanner.NextIsDigit ? Counted(ref scanner) : Named(scanner.TakeWord());
        return time is { } read && scanner.AtEnd && scanner.IsUsable
            ? read
            : new Problem(MeasureProblem.ClockUnreadable, text);
    }

    public static string Format(LocalTime time) => $"{time.Hour:00}:{time.Minute:00}";

    private static LocalTime? Named(string word) =>
        word switch
        {
            "noon" or "midday" => LocalTime.Noon,
            "midnight" => LocalTime.Midnight,
            _ => null,
        };

    private static LocalTime? Counted(ref TextScanner scanner)
    {
        if (!TryReadDigits(ref scanner, out var hour, out var minute, out var isWhole))
        {
            return null;
        }

        scanner.SkipSpaces();
        var half = TakeHalfOfDay(ref scanner);
        return minute < 60 && (isWhole || half.Length > 0) ? OnTheClock(hour, (int)minute, half) : null;
    }

    /// <summary><c>0630</c>, <c>630</c>, <c>18h30</c>, <c>18h</c>, <c>6:30</c>; a lone hour is not the whole time.</summary>
    private static bool TryReadDigits(ref TextScanner scanner, out long hour, out long minute, out bool isWhole)
    {
        var digits = scanner.TakeDigits(out hour);
        (minute, isWhole) = (0, true);
        if (digits is 3 or 4)
        {
            (hour, minute) = (hour / 100, hour % 100);
            return true;
        }

        if (scanner.TakeAny(Hours))
        {
            return digits <= 2 && scanner.TakeDigits(out minute) is (0 or 2);
        }

        if (scanner.TakeAny(Colons))
        {
            return digits <= 2 && scanner.TakeDigits(out minute) == 2;
        }

        isWhole = false;
        return digits <= 2;
    }

    /// <summary><c>am</c>, <c>p.m.</c>, <c>a</c>; nothing is the 24-hour clock.</summary>
    private static string TakeHalfOfDay(ref TextScanner scanner)
    {
        var half = scanner.TakeWord();
        if (half is "a" or "p" && scanner.Take('.'))
        {
            half += scanner.TakeWord();
            scanner.Take('.');
        }

        return half;
    }

    private static LocalTime? OnTheClock(long hour, int minute, string half) =>
        (half, hour) switch
        {
            ("", <= 23) => new LocalTime((int)hour, minute),
            ("a" or "am", >= 1 and <= 12) => new LocalTime((int)hour % 12, minute),
            ("p" or "pm", >= 1 and <= 12) => new LocalTime(((int)hour % 12) + 12, minute),
            _ => null,
        };
}
