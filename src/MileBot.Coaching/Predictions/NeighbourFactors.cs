using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>
/// Fixed ratios between neighbouring distances: the conversion sheet of the US coaches' association (USTFCCCA, rev. 2012) and
/// Track &amp; Field News. Not quite transitive in print, so a pair is looked up before it is pieced together.
/// </summary>
internal static class NeighbourFactors
{
    private static readonly Distance M800 = Distance.FromMetres(800);
    private static readonly Distance M1000 = Distance.FromMetres(1_000);
    private static readonly Distance M1500 = Distance.FromMetres(1_500);
    private static readonly Distance M1600 = Distance.FromMetres(1_600);
    private static readonly Distance M3000 = Distance.FromMetres(3_000);
    private static readonly Distance M3200 = Distance.FromMetres(3_200);
    private static readonly Distance M5000 = Distance.FromMetres(5_000);
    private static readonly Distance TwoMiles = Distance.Mile * 2;
    private static readonly Distance ThreeMiles = Distance.Mile * 3;

    private static readonly (Distance From, Distance To, double Factor)[] Published =
    [
        (M1500, M1600, 1.0737),
        (M1500, Distance.Mile, 1.08),
        (M1600, Distance.Mile, 1.0058),
        (Distance.Mile, Distance.FromMetres(2_000), 1.28),
        (Distance.Mile, M3000, 2.00),
        (Distance.Mile, TwoMiles, 2.15),
        (Distance.Mile, ThreeMiles, 3.37),
        (M1500, M3000, 2.13),
        (M1500, TwoMiles, 2.29),
        (M1000, M1500, 1.56),
        (M3000, M3200, 1.0737),
        (M3000, TwoMiles, 1.08),
        (M3200, TwoMiles, 1.0058),
        (M800, M1000, 1.32),
        (ThreeMiles, M5000, 1.036),
        (Distance.FromMillimetres(402_336), Distance.FromMetres(400), 0.9942),
    ];

    /// <summary>What to multiply a time by, or null when the two are not neighbours.</summary>
    public static double? Between(Distance from, Distance to) =>
        Listed(from, to) ?? Through(AsMiles(from), from, to) ?? Through(AsMiles(to), from, to);

    private static double? Listed(Distance from, Distance to)
    {
        foreach (var pair in Published)
        {
            if (pair.From == from && pair.To == to)
            {
                return pair.Factor;
            }

            if (pair.From == to && pair.To == from)
            {
                return 1 / pair.Factor;
            }
        }

        return null;
    }

    /// <summary>By way of a distance that has a ratio to both.</summary>
    private static double? Through(Distance? middle, Distance from, Distance to) =>
        middle is { } between ? Listed(from, between) * Between(between, to) : null;

    /// <summary>The metric miles stand a fixed ratio from the real ones.</summary>
    private static Distance? AsMiles(Distance distance) =>
        distance == M1600 ? Distance.Mile
        : distance == M3200 ? TwoMiles
        : null;
}
