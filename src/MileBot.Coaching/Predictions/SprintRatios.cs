using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>
/// From under 1000 m to the mile: McMillan's published equivalents for 400, 800 and 1000 m, log-linear between them. Speed at
/// these lengths says little about endurance: the confidence falls with them.
/// </summary>
internal static class SprintRatios
{
    private const double Ratio400 = 4.89;
    private const double Ratio800 = 2.227;
    private const double Ratio1000 = 1.695;

    private static readonly Distance EndOfSprints = Distance.FromMetres(1_000);

    public static bool Covers(Distance distance) => distance < EndOfSprints;

    /// <summary>What to multiply a time by to get the mile.</summary>
    /// <param name="distance">400 m to 1000 m.</param>
    public static double ToMile(Distance distance) =>
        distance.Metres < 800
            ? Between(distance.Metres, (400, Ratio400), (800, Ratio800))
            : Between(distance.Metres, (800, Ratio800), (1_000, Ratio1000));

    private static double Between(double metres, (double At, double Ratio) low, (double At, double Ratio) high)
    {
        var share = Math.Log(metres / low.At) / Math.Log(high.At / low.At);
        return low.Ratio * Math.Pow(high.Ratio / low.Ratio, share);
    }
}
