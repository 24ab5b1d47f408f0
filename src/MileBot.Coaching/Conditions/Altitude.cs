using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Conditions;

/// <summary>Height above the sea, 0 to 5000 m, in whole metres or whole feet, whichever was said.</summary>
public readonly record struct Altitude : IComparable<Altitude>
{
    private const long PerMetre = 10_000;
    private const long PerFoot = 3_048;
    private const long Highest = 5_000 * PerMetre;

    private readonly long tenthsOfMillimetres;

    private Altitude(long tenthsOfMillimetres) => this.tenthsOfMillimetres = tenthsOfMillimetres;

    /// <summary>Metres.</summary>
    public double Metres => tenthsOfMillimetres / (double)PerMetre;

    /// <summary>Feet of 0.3048 m.</summary>
    public double Feet => tenthsOfMillimetres / (double)PerFoot;

    /// <summary>An altitude, or null outside 0 to 5000 m.</summary>
    public static Altitude? FromMetres(long metres) => Of(metres, PerMetre);

    /// <summary>An altitude, or null outside 0 to 5000 m.</summary>
    public static Altitude? FromFeet(long feet) => Of(feet, PerFoot);

    /// <summary>Reads <c>1500m</c>, <c>5,000 ft</c>, <c>5280 feet</c> and their like.</summary>
    public static Parsed<Altitude> Parse(string text) => AltitudeText.Parse(text);

    /// <summary>Text that <see cref="Parse"/> reads back to the same altitude.</summary>
    public override string ToString() =>
        tenthsOfMillimetres % PerMetre == 0
            ? $"{tenthsOfMillimetres / PerMetre}m"
            : $"{tenthsOfMillimetres / PerFoot}ft";

    /// <inheritdoc/>
    public int CompareTo(Altitude other) => tenthsOfMillimetres.CompareTo(other.tenthsOfMillimetres);

    private static Altitude? Of(long units, long perUnit) =>
        units >= 0 && units <= Highest / perUnit ? new Altitude(units * perUnit) : null;
}
