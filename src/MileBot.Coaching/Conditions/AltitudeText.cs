using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Conditions;

/// <summary>Reads altitudes the way runners type them.</summary>
internal static class AltitudeText
{
    public static Parsed<Altitude> Parse(string text)
    {
        var scanner = new TextScanner(text);
        if (scanner.TakeDigits(out var units) == 0 || !TookThousands(ref scanner, ref units))
        {
            return new Problem(ConditionsProblem.AltitudeUnreadable, text);
        }

        scanner.SkipSpaces();
        var unit = scanner.TakeWord();
        if (!scanner.AtEnd)
        {
            return new Problem(ConditionsProblem.AltitudeUnreadable, text);
        }

        return unit switch
        {
            "m" or "meter" or "meters" or "metre" or "metres" => InRange(Altitude.FromMetres(units), text),
            "ft" or "foot" or "feet" => InRange(Altitude.FromFeet(units), text),
            "" => new Problem(ConditionsProblem.AltitudeNeedsUnit, text) { IsRecognised = true },
            _ => new Problem(ConditionsProblem.AltitudeUnreadable, text),
        };
    }

    /// <summary><c>5,000 ft</c>: after a comma come three digits, or it is no altitude.</summary>
    private static bool TookThousands(ref TextScanner scanner, ref long units)
    {
        if (!scanner.Take(','))
        {
            return true;
        }

        var digits = scanner.TakeDigits(out var rest);
        units = (units * 1_000) + rest;
        return digits == 3;
    }

    private static Parsed<Altitude> InRange(Altitude? read, string text) =>
        read is { } altitude
            ? altitude
            : new Problem(ConditionsProblem.AltitudeOutOfRange, text) { IsRecognised = true };
}
