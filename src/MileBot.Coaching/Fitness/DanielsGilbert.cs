using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Fitness;

/// <summary>
/// The two curves of Daniels and Gilbert, <i>Oxygen Power</i> (1979): what a speed costs, and what share of VO2max lasts how long.
/// Speeds in metres a minute, times in minutes, oxygen in ml/kg/min.
/// </summary>
internal static class DanielsGilbert
{
    private const double CostAtRest = -4.60;
    private const double CostPerSpeed = 0.182258;
    private const double CostPerSpeedSquared = 0.000104;

    /// <summary>Half a millisecond, in minutes.</summary>
    private const double Precision = 0.0005 / 60;

    public static double Vdot(Distance distance, RaceTime time) => Vdot(distance.Metres, time.Minutes);

    /// <summary>The speed that costs so much oxygen.</summary>
    public static double SpeedAt(double oxygen)
    {
        var root = Math.Sqrt((CostPerSpeed * CostPerSpeed) + (4 * CostPerSpeedSquared * (oxygen - CostAtRest)));
        return (root - CostPerSpeed) / (2 * CostPerSpeedSquared);
    }

    /// <summary>The time a runner of this VDOT takes, within a millisecond: Newton's method, falling back to halving the bracket.</summary>
    public static RaceTime TimeFor(Distance distance, double vdot)
    {
        var metres = distance.Metres;
        // VDOT falls as time grows; these speeds (0.5 and 15 m/s) lie outside any runner's.
        var (tooFast, tooSlow) = (metres / 900, metres / 30);
        var time = metres / SpeedAt(vdot);
        while (true)
        {
            var surplus = Cost(metres / time) - (vdot * Share(time));
            (tooFast, tooSlow) = surplus > 0 ? (time, tooSlow) : (tooFast, time);
            var next = time - (surplus / SurplusSlope(metres / time, time, vdot));
            if (!(next > tooFast && next < tooSlow))
            {
                next = (tooFast + tooSlow) / 2;
            }

            if (Math.Abs(next - time) < Precision)
            {
                return RaceTime.FromMinutes(next);
            }

            time = next;
        }
    }

    private static double Vdot(double metres, double minutes) => Cost(metres / minutes) / Share(minutes);

    /// <summary>Oxygen that a speed costs.</summary>
    private static double Cost(double speed) =>
        CostAtRest + (CostPerSpeed * speed) + (CostPerSpeedSquared * speed * speed);

    /// <summary>Share of VO2max that can be held for a time.</summary>
    private static double Share(double minutes) =>
        0.8 + (0.1894393 * Math.Exp(-0.012778 * minutes)) + (0.2989558 * Math.Exp(-0.1932605 * minutes));

    private static double SurplusSlope(double speed, double minutes, double vdot)
    {
        var cost = -(CostPerSpeed + (2 * CostPerSpeedSquared * speed)) * speed / minutes;
        var share =
            (-0.012778 * 0.1894393 * Math.Exp(-0.012778 * minutes))
            + (-0.1932605 * 0.2989558 * Math.Exp(-0.1932605 * minutes));
        return cost - (vdot * share);
    }
}
