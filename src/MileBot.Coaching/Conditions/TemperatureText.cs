using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Conditions;

/// <summary>Reads and writes temperatures.</summary>
internal static class TemperatureText
{
    public static Parsed<Temperature> Parse(string text)
    {
        var scanner = new TextScanner(text);
        var isNegative = scanner.TakeAny("-−");
        if (!scanner.TakeDecimal(out var billionths))
        {
            return new Problem(ConditionsProblem.TemperatureUnreadable, text);
        }

        scanner.SkipSpaces();
        scanner.TakeAny("°º");
        scanner.SkipSpaces();
        var unit = scanner.TakeWord();
        if (!scanner.AtEnd)
        {
            return new Problem(ConditionsProblem.TemperatureUnreadable, text);
        }

        var degrees = (double)billionths / 1_000_000_000 * (isNegative ? -1 : 1);
        return unit switch
        {
            "c" or "celsius" => InRange(Temperature.FromCelsius(degrees), text),
            "f" or "fahrenheit" => InRange(Temperature.FromFahrenheit(degrees), text),
            "" => new Problem(ConditionsProblem.TemperatureNeedsUnit, text) { IsRecognised = true },
            _ => new Problem(ConditionsProblem.TemperatureUnreadable, text),
        };
    }

    public static string Format(Temperature temperature) =>
        temperature.Ninetieths % 9 == 0
            ? (temperature.Ninetieths / 90m).ToString("0.#") + "C"
            : ((temperature.Ninetieths / 50m) + 32).ToString("0.#") + "F";

    private static Parsed<Temperature> InRange(Temperature? read, string text) =>
        read is { } temperature
            ? temperature
            : new Problem(ConditionsProblem.TemperatureOutOfRange, text) { IsRecognised = true };
}
