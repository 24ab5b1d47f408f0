using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Conditions;

/// <summary>Reads winds the way forecasts print them.</summary>
internal static class WindText
{
    private const double Hurricane = 40;

    /// <summary>A sea mile is 1852 m.</summary>
    private const long MicrometresPerHourInKnot = 1_852_000_000;

    public static Parsed<Wind> Parse(string text)
    {
        var scanner = new TextScanner(text);
        if (!scanner.TakeDecimal(out var billionths))
        {
            return new Problem(ConditionsProblem.WindUnreadable, text);
        }

        scanner.SkipSpaces();
        var unit = scanner.TakeWord();
        var per = scanner.Take('/') ? scanner.TakeWord() : "";
        if (!scanner.AtEnd || MicrometresPerHourIn(unit, per) is not { } micrometres)
        {
            return new Problem(ConditionsProblem.WindUnreadable, text);
        }

        var speed = Speed.FromMicrometresPerHour((long)(((billionths * micrometres) + 500_000_000) / 1_000_000_000));
        return speed.MetresPerSecond <= Hurricane
            ? new Wind(speed)
            : new Problem(ConditionsProblem.WindOutOfRange, text) { IsRecognised = true };
    }

    private static long? MicrometresPerHourIn(string unit, string per) =>
        (unit, per) switch
        {
            ("kn" or "kt" or "kts" or "knot" or "knots", "") => MicrometresPerHourInKnot,
            _ => PaceText.MicrometresPerHourIn(unit, per),
        };
}
