using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Measures;

/// <summary>Reads and writes distances the way runners type them.</summary>
internal static class DistanceText
{
    private static readonly Distance Shortest = Distance.FromMetres(10);
    private static readonly Distance Longest = Distance.FromKilometres(200);

    /// <summary>A bare number from here on can only mean metres.</summary>
    private const long SmallestBareMetres = 50;

    private const long MicrometresInMetre = 1_000_000;

    public static Parsed<Distance> Parse(string text)
    {
        var scanner = new TextScanner(text);
        if (!scanner.IsUsable)
        {
            return new Problem(MeasureProblem.DistanceUnreadable, text);
        }

        var distance = scanner.NextIsDigit ? Measured(ref scanner, text) : Named(ref scanner, text);
        return distance.Then<Distance>(read =>
            read < Shortest || read > Longest
                ? new Problem(MeasureProblem.DistanceOutOfRange, text) { IsRecognised = true }
                : read
        );
    }

    public static string Format(Distance distance)
    {
        var millimetres = distance.Millimetres;
        return distance switch
        {
            _ when distance == Distance.Mile => "mile",
            _ when distance == Distance.HalfMarathon => "half",
            _ when distance == Distance.Marathon => "marathon",
            _ when millimetres >= 5_000_000 && millimetres % 100_000 == 0 => Decimal(millimetres, 1_000_000) + "k",
            _ when millimetres % Distance.Mile.Millimetres == 0 => millimetres / Distance.Mile.Millimetres + "mi",
            _ => Decimal(millimetres, 1_000) + "m",
        };
    }

    private static string Decimal(long value, long unit) => ((decimal)value / unit).ToString("0.######");

    private static Parsed<Distance> Named(ref TextScanner scanner, string text)
    {
        var word = scanner.TakeWord();
        var second = WordAfterGap(ref scanner);
        if (!scanner.AtEnd)
        {
            return new Problem(MeasureProblem.DistanceUnreadable, text);
        }

        return (word, second) switch
        {
            ("mile" or "mi" or "miles", "") => Distance.Mile,
            ("half", "" or "marathon") or ("hm" or "halfmarathon", "") => Distance.HalfMarathon,
            ("marathon" or "full", "") or ("full", "marathon") => Distance.Marathon,
            _ => new Problem(MeasureProblem.DistanceUnreadable, text),
        };
    }

    private static Parsed<Distance> Measured(ref TextScanner scanner, string text)
    {
        if (!scanner.TakeDecimal(out var billionths))
        {
            return new Problem(MeasureProblem.DistanceUnreadable, text);
        }

        var unit = WordAfterGap(ref scanner);
        var micrometres = unit.Length == 0 ? MicrometresInMetre : MicrometresIn(unit);
        if (!scanner.AtEnd || micrometres is not { } perUnit)
        {
            return new Problem(MeasureProblem.DistanceUnreadable, text);
        }

        if (perUnit <= MicrometresInMetre && HasThousandsComma(text))
        {
            billionths *= 1_000;
        }

        return unit.Length == 0 && billionths < SmallestBareMetres * (Int128)1_000_000_000
            ? new Problem(MeasureProblem.DistanceNeedsUnit, text) { IsRecognised = true }
            : Of(billionths, perUnit);
    }

    /// <summary><c>1,500</c> metres are no metre and a half: nobody races to the millimetre. Kilometres and miles keep their decimal comma.</summary>
    private static bool HasThousandsComma(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma >= 0
            && text.AsSpan(comma + 1).IndexOfAnyExceptInRange('0', '9') is var end
            && (end < 0 ? text.Length - comma - 1 : end) == 3;
    }

    /// <summary>The word after spaces or a hyphen; a hyphen with nothing behind it is no word that anybody knows.</summary>
    private static string WordAfterGap(ref TextScanner scanner)
    {
        scanner.SkipSpaces();
        if (scanner.NextIsLetter || !scanner.Take('-'))
        {
            return scanner.TakeWord();
        }

        return scanner.NextIsLetter ? scanner.TakeWord() : "-";
    }

    private static long? MicrometresIn(string unit) =>
        unit switch
        {
            "m" or "meter" or "meters" or "metre" or "metres" => MicrometresInMetre,
            "k" or "km" or "kms" or "kilometer" or "kilometers" or "kilometre" or "kilometres" => 1_000_000_000,
            "mi" or "mile" or "miles" => 1_609_344_000,
            "y" or "yd" or "yds" or "yard" or "yards" => 914_400,
            _ => null,
        };

    private static Distance Of(Int128 billionths, long micrometresPerUnit)
    {
        var picometres = billionths * micrometresPerUnit;
        var millimetres = (picometres + 500_000_000_000) / 1_000_000_000_000;
        return Distance.FromMillimetres((long)Int128.Min(millimetres, long.MaxValue / 2));
    }
}
