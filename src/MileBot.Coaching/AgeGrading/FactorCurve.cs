namespace MileBot.Coaching.AgeGrading;

/// <summary>
/// How speed grows to its best and fades again, as Alan Jones draws it for road races: parabola, line, parabola, the best years,
/// parabola, line, and from <paramref name="LineEnds"/> on a parabola added to the line.
/// </summary>
internal readonly record struct FactorCurve(
    double Child,
    double Youth,
    double Junior,
    double BestEnds,
    double Bend,
    double LineStarts,
    double Line,
    double LineEnds,
    double Fade
)
{
    private const double ChildEnds = 15;
    private const double YouthEnds = 17;
    private const double BestStarts = 19;

    /// <summary>The share of the open standard's speed at an age, four decimals as published.</summary>
    public double At(double years) => Math.Round(years < BestStarts ? Rising(years) : Falling(years), 4);

    private double Rising(double years)
    {
        var junior = Junior * Square(BestStarts - Math.Max(years, YouthEnds));
        var youth = Youth * Math.Max(0, YouthEnds - years);
        var child = Child * Square(Math.Max(0, ChildEnds - years));
        return 1 - junior - youth - child;
    }

    private double Falling(double years)
    {
        var bend = Bend * Square(Math.Max(0, Math.Min(years, LineStarts) - BestEnds));
        var line = Line * Math.Max(0, years - LineStarts);
        var fade = Fade * Square(Math.Max(0, years - LineEnds));
        return 1 - bend - line - fade;
    }

    private static double Square(double value) => value * value;
}
