using MileBot.Coaching.Parsing;
using NodaTime;

namespace MileBot.Coaching.Measures;

/// <summary>Reads times of day the way people type them: <c>06:30</c>, <c>6.30</c>, <c>0630</c>, <c>6:30am</c>, <c>7pm</c>, <c>18h30</c>.</summary>
public static class ClockTime
{
    private const string Separators = ":.h";

    /// <summary>Reads a time of day. A lone hour needs am or pm: <c>7</c> could be meant either way.</summary>
    public static Parsed<LocalTime> Parse(string text)
    {
        var scanner = new TextScanner(text);
        return scanner.IsUsable && TryRead(ref scanner, out var hour, out var minute)
            ? new LocalTime(hour, minute)
            : new Problem(MeasureProblem.ClockUnreadable, text);
    }

    private static bool TryRead(ref TextScanner scanner, out int hour, out int minute)
    {
        (hour, minute) = (0, 0);
        var digits = scanner.TakeDigits(out var hours);
        var minutes = 0L;
        var hasMinutes = scanner.TakeAny(Separators);
        if (hasMinutes && scanner.TakeDigits(out minutes) != 2)
        {
            return false;
        }

        if (!hasMinutes && digits is 3 or 4)
        {
            (hasMinutes, digits, minutes, hours) = (true, digits - 2, hours % 100, hours / 100);
        }

        scanner.SkipSpaces();
        var half = scanner.TakeWord();
        if (!scanner.AtEnd || digits is not (1 or 2) || minutes > 59 || !(hasMinutes || half.Length > 0))
        {
            return false;
        }

        minute = (int)minutes;
        return TryPlace((int)hours, half, out hour);
    }

    private static bool TryPlace(int hours, string half, out int hour)
    {
        hour = half switch
        {
            "" when hours < 24 => hours,
            "am" or "a" when hours is >= 1 and <= 12 => hours % 12,
            "pm" or "p" when hours is >= 1 and <= 12 => (hours % 12) + 12,
            _ => -1,
        };
        return hour >= 0;
    }
}
