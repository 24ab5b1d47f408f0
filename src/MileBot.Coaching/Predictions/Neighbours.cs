using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>
/// Fixed factors between neighbouring track distances (USTFCCA "Rev 2012", Track &amp; Field News; science.md 2). For pairs the
/// sheets do not print, the factor is the way through the mile.
/// </summary>
public static class Neighbours
{
    private static readonly Distance M800 = Distance.FromMetres(800);
    private static readonly Distance M1000 = Distance.FromMetres(1_000);
    private static readonly Distance M1500 = Distance.FromMetres(1_500);
    private static readonly Distance M1600 = Distance.FromMetres(1_600);
    private static readonly Distance M2000 = Distance.FromMetres(2_000);
    private static readonly Distance M3000 = Distance.FromMetres(3_000);
    private static readonly Distance M3200 = Distance.FromMetres(3_200);
    private static readonly Distance TwoMiles = Distance.FromMiles(2);
    private static readonly Distance ThreeMiles = Distance.FromMiles(3);
    private static readonly Distance M5000 = Distance.FromKilometres(5);

    private static readonly Dictionary<(Distance From, Distance To), double> Factors = new()
    {
        [(M1500, M1600)] = 1.0737,
        [(M1500, Distance.Mile)] = 1.08,
        [(M1600, Distance.Mile)] = 1.0058,
        [(Distance.Mile, M1500)] = 0.9259,
        [(Distance.Mile, M1600)] = 0.9942,
        [(Distance.Mile, M2000)] = 1.28,
        [(Distance.Mile, M3000)] = 2.00,
        [(Distance.Mile, TwoMiles)] = 2.15,
        [(Distance.Mile, ThreeMiles)] = 3.37,
        [(M1500, M3000)] = 2.13,
        [(M1500, TwoMiles)] = 2.29,
        [(M1000, M1500)] = 1.56,
        [(M3000, M3200)] = 1.0737,
        [(M3000, TwoMiles)] = 1.08,
        [(M3200, TwoMiles)] = 1.0058,
        [(TwoMiles, M3000)] = 0.9259,
        [(M800, M1000)] = 1.32,
        [(ThreeMiles, M5000)] = 1.036,
    };

    /// <summary>The factor from one distance to another, in the printed direction, the other way round, or through the mile; null when they are no neighbours.</summary>
    public static double? Factor(Distance from, Distance to) =>
        Direct(from, to)
        ?? (Direct(from, Distance.Mile) is { } there && Direct(Distance.Mile, to) is { } back ? there * back : null);

    private static double? Direct(Distance from, Distance to) =>
        Factors.TryGetValue((from, to), out var factor) ? factor
        : Factors.TryGetValue((to, from), out var inverse) ? 1 / inverse
        : null;
}
