using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Conditions;

/// <summary>
/// NCAA's altitude adjustments (Divisions I and III, both sexes): the percent by which a race gets faster at the sea. Linear between
/// its heights and between its distances.
/// </summary>
internal static class AltitudeTable
{
    private const double Lowest = 3_000;
    private const double Highest = 7_544;

    private static readonly double[] Metres = [800, 1_500, 5_000, 10_000];

    private static readonly (double Feet, double[] Percent)[] Rows =
    [
        (3_124, [0.281, 1.128, 1.270, 1.473]),
        (4_627, [0.489, 2.002, 2.425, 2.851]),
        (6_007, [0.833, 3.021, 3.728, 4.365]),
        (Highest, [1.368, 4.403, 5.452, 6.332]),
    ];

    public static bool IsBelow(Altitude altitude) => altitude.Feet < Lowest;

    public static bool IsAbove(Altitude altitude) => altitude.Feet > Highest;

    /// <summary>What an altitude costs; above the table as in its last row, outside 800 m to 10 km as at that end.</summary>
    public static Slowing At(Altitude altitude, Distance race)
    {
        if (IsBelow(altitude))
        {
            return Slowing.None;
        }

        var feet = Math.Min(altitude.Feet, Highest);
        var next = 1;
        while (Rows[next].Feet < feet)
        {
            next++;
        }

        var (low, high) = (Rows[next - 1], Rows[next]);
        var metres = Math.Clamp(race.Metres, Metres[0], Metres[^1]);
        var lost = Between(
            (feet - low.Feet) / (high.Feet - low.Feet),
            Of(low.Percent, metres),
            Of(high.Percent, metres)
        );
        return Slowing.By((1 / (1 - (lost / 100))) - 1);
    }

    private static double Of(double[] percent, double metres)
    {
        var next = 1;
        while (Metres[next] < metres)
        {
            next++;
        }

        var way = (metres - Metres[next - 1]) / (Metres[next] - Metres[next - 1]);
        return Between(way, percent[next - 1], percent[next]);
    }

    private static double Between(double way, double from, double to) => from + (way * (to - from));
}
