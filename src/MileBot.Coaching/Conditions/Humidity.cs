using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Conditions;

/// <summary>How much of the water that air can hold it holds: relative humidity, 1 to 100 %.</summary>
public readonly record struct Humidity
{
    private Humidity(int percent) => Percent = percent;

    /// <summary>Whole percent.</summary>
    public int Percent { get; }

    /// <summary>A humidity, or null outside 1 to 100 %.</summary>
    public static Humidity? OfPercent(long percent) => percent is < 1 or > 100 ? null : new Humidity((int)percent);

    /// <summary>Reads <c>60%</c>, <c>60 %</c>, <c>60</c>, <c>60% humidity</c>.</summary>
    public static Parsed<Humidity> Parse(string text)
    {
        var scanner = new TextScanner(text);
        scanner.TakeDigits(out var percent);
        scanner.SkipSpaces();
        scanner.Take('%');
        scanner.SkipSpaces();
        var word = scanner.TakeWord();
        return scanner.AtEnd && word is "" or "rh" or "humidity" && OfPercent(percent) is { } humidity
            ? humidity
            : new Problem(ConditionsProblem.HumidityUnreadable, text);
    }

    /// <summary>Text that <see cref="Parse"/> reads back to the same humidity.</summary>
    public override string ToString() => $"{Percent}%";

    /// <summary>
    /// The temperature at which the air's water would begin to condense (Magnus' formula with the constants 17.62 and 243.12 °C),
    /// to the tenth of a degree; null when that is colder than −60 °C.
    /// </summary>
    /// <param name="air">The temperature of the air.</param>
    public Temperature? DewPointAt(Temperature air)
    {
        var gamma = Math.Log(Percent / 100d) + (17.62 * air.Celsius / (243.12 + air.Celsius));
        var dewPoint = Temperature.FromCelsius(243.12 * gamma / (17.62 - gamma));
        return dewPoint?.CompareTo(air) > 0 ? air : dewPoint;
    }
}
