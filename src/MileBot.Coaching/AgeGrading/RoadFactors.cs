namespace MileBot.Coaching.AgeGrading;

/// <summary>Road mile factors of MLDR/USATF 2025 (github.com/AlanLyttonJones/Age-Grade-Tables, "2025 Files", CC0).</summary>
internal static class RoadFactors
{
    /// <summary>The last age published.</summary>
    public const int Oldest = 99;

    private static readonly FactorCurve Men = new(
        Child: 0.0018,
        Youth: 0.017,
        Junior: 0.00425,
        BestEnds: 29,
        Bend: 0.0023133333,
        LineStarts: 30.5,
        Line: 0.00694,
        LineEnds: 68.25,
        Fade: 0.000349
    );

    private static readonly FactorCurve Women = new(
        Child: 0.0007,
        Youth: 0.016,
        Junior: 0.004,
        BestEnds: 30.1,
        Bend: 0.00025687830688,
        LineStarts: 49,
        Line: 0.00971,
        LineEnds: 78.5,
        Fade: 0.00047
    );

    /// <summary>The share of the open standard's speed that an age is expected to keep.</summary>
    /// <param name="years">5 to <see cref="Oldest"/>.</param>
    /// <param name="table">Whose table.</param>
    public static double Of(int years, AgeGradeTable table) =>
        (table, years) switch
        {
            (AgeGradeTable.Men, _) => Men.At(years),
            // The published table leaves these four at 1, off its own curve.
            (_, >= 31 and <= 34) => 1,
            _ => Women.At(years),
        };
}
