using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Tests.Predictions;

/// <summary>
/// Purdy's points (1970s), with the constants of the running-tools repository: a model built from other data than ours, to check
/// ours against. Not shipped, since it goes wild for slow runners.
/// </summary>
internal static class Purdy
{
    public static double Points(Distance distance, RaceTime time)
    {
        var (best, slope, zero) = ScaleOf(distance);
        return slope * ((best / time.Seconds) - zero);
    }

    public static RaceTime Time(Distance distance, RaceTime time, Distance target)
    {
        var (best, slope, zero) = ScaleOf(target);
        return RaceTime.FromSeconds(slope * best / (Points(distance, time) + (slope * zero)));
    }

    private static (double Best, double Slope, double Zero) ScaleOf(Distance distance)
    {
        var metres = distance.Metres;
        var speed =
            (-11.15895 * Math.Exp(-0.03796158 * metres))
            + (4.304605 * Math.Exp(-0.001646772 * metres))
            + (0.5234627 * Math.Exp(-0.000410767 * metres))
            + (4.03156 * Math.Exp(-7.068099e-6 * metres))
            + (2.316157 * Math.Exp(-5.22099e-9 * metres));
        var slope = 85 / (0.0654 - (0.00258 * speed));
        return (metres / speed, slope, 1 - (1_035 / slope));
    }
}
