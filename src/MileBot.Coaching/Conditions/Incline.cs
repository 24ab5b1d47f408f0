using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Conditions;

/// <summary>How steep a treadmill is set, 0 to 15 %, in tenths.</summary>
public readonly record struct Incline : IComparable<Incline>
{
    private const long SteepestTenths = 150;

    private readonly int tenths;

    private Incline(int tenths) => this.tenths = tenths;

    /// <summary>Metres climbed per metre of belt.</summary>
    public double Grade => tenths / 1_000d;

    /// <summary>Percent.</summary>
    public double Percent => tenths / 10d;

    /// <summary>An incline, or null outside 0 to 15 %.</summary>
    /// <param name="tenths">Tenths of a percent.</param>
    public static Incline? OfTenths(long tenths) => tenths is < 0 or > SteepestTenths ? null : new Incline((int)tenths);

    /// <summary>Reads <c>1%</c>, <c>1.5 %</c>, <c>2</c>.</summary>
    public static Parsed<Incline> Parse(string text)
    {
        var scanner = new TextScanner(text);
        var isNumber = scanner.TakeDecimal(out var billionths);
        scanner.SkipSpaces();
        scanner.Take('%');
        return isNumber && scanner.AtEnd && OfTenths((long)((billionths + 50_000_000) / 100_000_000)) is { } incline
            ? incline
            : new Problem(ConditionsProblem.InclineUnreadable, text);
    }

    /// <summary>Text that <see cref="Parse"/> reads back to the same incline.</summary>
    public override string ToString() => (tenths / 10m).ToString("0.#") + "%";

    /// <inheritdoc/>
    public int CompareTo(Incline other) => tenths.CompareTo(other.tenths);
}
