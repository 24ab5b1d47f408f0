using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Conditions;

/// <summary>How warm it is, −60 °C to 60 °C, exact to the tenth of a degree Celsius or Fahrenheit, whichever was said.</summary>
public readonly record struct Temperature : IComparable<Temperature>
{
    /// <summary>A tenth of a degree is 9 of these in Celsius and 5 in Fahrenheit.</summary>
    private const int PerDegree = 90;
    private const int PerFahrenheit = 50;
    private const int Extreme = 60 * PerDegree;

    private Temperature(int ninetieths) => Ninetieths = ninetieths;

    /// <summary>Degrees Celsius.</summary>
    public double Celsius => Ninetieths / (double)PerDegree;

    /// <summary>Degrees Fahrenheit.</summary>
    public double Fahrenheit => (Ninetieths / (double)PerFahrenheit) + 32;

    /// <summary>Ninetieths of a degree Celsius.</summary>
    internal int Ninetieths { get; }

    /// <summary>A temperature rounded to the tenth of a degree, or null outside −60 °C to 60 °C.</summary>
    public static Temperature? FromCelsius(double degrees) => Of(Math.Round(degrees * 10) * (PerDegree / 10));

    /// <summary>A temperature rounded to the tenth of a degree, or null outside −60 °C to 60 °C.</summary>
    public static Temperature? FromFahrenheit(double degrees) =>
        Of((Math.Round(degrees * 10) - 320) * (PerFahrenheit / 10));

    /// <summary>Reads <c>28C</c>, <c>28 °C</c>, <c>82F</c>, <c>-3.5 celsius</c> and their like.</summary>
    public static Parsed<Temperature> Parse(string text) => TemperatureText.Parse(text);

    /// <summary>Text that <see cref="Parse"/> reads back to the same temperature.</summary>
    public override string ToString() => TemperatureText.Format(this);

    /// <inheritdoc/>
    public int CompareTo(Temperature other) => Ninetieths.CompareTo(other.Ninetieths);

    private static Temperature? Of(double ninetieths) =>
        Math.Abs(ninetieths) <= Extreme ? new Temperature((int)ninetieths) : null;
}
