using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Measures;

/// <summary>A length on the ground, exact to the millimetre. <c>default</c> is no distance at all.</summary>
public readonly record struct Distance : IComparable<Distance>
{
    private Distance(long millimetres) => Millimetres = millimetres;

    /// <summary>One mile: 1609.344 m exactly (international yard and pound agreement, 1959).</summary>
    public static Distance Mile { get; } = new(1_609_344);

    /// <summary>One kilometre.</summary>
    public static Distance Kilometre { get; } = new(1_000_000);

    /// <summary>21 097.5 m (World Athletics).</summary>
    public static Distance HalfMarathon { get; } = new(21_097_500);

    /// <summary>42 195 m (World Athletics).</summary>
    public static Distance Marathon { get; } = new(42_195_000);

    /// <summary>Whole millimetres.</summary>
    public long Millimetres { get; }

    /// <summary>Metres, with their fraction.</summary>
    public double Metres => Millimetres / 1_000d;

    /// <summary>Makes a distance from whole millimetres.</summary>
    public static Distance FromMillimetres(long millimetres) => new(millimetres);

    /// <summary>Makes a distance from metres, rounded to the nearest millimetre.</summary>
    public static Distance FromMetres(double metres) => new((long)Math.Round(metres * 1_000));

    /// <summary>Makes a distance from kilometres, rounded to the nearest millimetre.</summary>
    public static Distance FromKilometres(double kilometres) => FromMetres(kilometres * 1_000);

    /// <summary>Makes a distance from miles, rounded to the nearest millimetre.</summary>
    public static Distance FromMiles(double miles) => FromMetres(miles * Mile.Metres);

    /// <summary>The longer of two.</summary>
    public static Distance Max(Distance one, Distance other) => one > other ? one : other;

    /// <summary>The shorter of two.</summary>
    public static Distance Min(Distance one, Distance other) => one < other ? one : other;

    /// <summary>Reads <c>mile</c>, <c>1600</c>, <c>5k</c>, <c>3000m</c>, <c>2mi</c>, <c>440y</c>, <c>half</c> and their like.</summary>
    public static Parsed<Distance> Parse(string text) => DistanceText.Parse(text);

    /// <summary>The shortest text that <see cref="Parse"/> reads back to the same distance.</summary>
    public override string ToString() => DistanceText.Format(this);

    /// <inheritdoc/>
    public int CompareTo(Distance other) => Millimetres.CompareTo(other.Millimetres);

    /// <summary>Adds two lengths.</summary>
    public static Distance operator +(Distance left, Distance right) => new(left.Millimetres + right.Millimetres);

    /// <summary>Takes one length from another; may be negative.</summary>
    public static Distance operator -(Distance left, Distance right) => new(left.Millimetres - right.Millimetres);

    /// <summary>Lays the same length several times end to end.</summary>
    public static Distance operator *(Distance left, int times) => new(left.Millimetres * times);

    /// <summary>How often one length fits into another, with its fraction.</summary>
    public static double operator /(Distance left, Distance right) => (double)left.Millimetres / right.Millimetres;

    /// <summary>Shorter than.</summary>
    public static bool operator <(Distance left, Distance right) => left.Millimetres < right.Millimetres;

    /// <summary>Longer than.</summary>
    public static bool operator >(Distance left, Distance right) => left.Millimetres > right.Millimetres;

    /// <summary>Shorter than, or as long as.</summary>
    public static bool operator <=(Distance left, Distance right) => left.Millimetres <= right.Millimetres;

    /// <summary>Longer than, or as long as.</summary>
    public static bool operator >=(Distance left, Distance right) => left.Millimetres >= right.Millimetres;
}
