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

    /// <summary>How long all of VO2max can be held, in minutes: where guessing begins.</summary>
    private const double LastsAllOfVo2Max = 11;

    /// <summary>A tenth of a millisecond, in minutes.</summary>
    private const double Precision = 0.0001 / 60;

    public static double Vdot(Distance distance, RaceTime time) => Vdot(distance.Metres, time.Minutes);

    /// <summary>The speed that costs so much oxygen.</summary>
    public static double SpeedAt(double oxygen)
    {
        var root = Math.Sqrt((CostPerSpeed * CostPerSpeed) + (4 * CostPerSpeedSquared * (oxygen - CostAtRest)));
        return (root - CostPerSpeed) / (2 * CostPerSpeedSquared);
    }

    /// <summary>
    /// The time a runner of this VDOT takes, to the millisecond: from the share of VO2max that lasts a guessed time follows the
    /// time the race takes at that share. Each guess lies at least eight times nearer than the one before, on the other side.
    /// </summary>
    public static RaceTime TimeFor(Distance distance, double vdot)
    {
        double time;
        var next = LastsAllOfVo2Max;
        do
        {
            time = next;
            next = distance.Metres / SpeedAt(vdot * Share(time));
        } while (Math.Abs(next - time) > Precision);

        return RaceTime.FromMinutes(next);
    }

    private static double Vdot(double metres, double minutes) => Cost(metres / minutes) / Share(minutes);

    /// <summary>Oxygen that a speed costs.</summary>
    private static double Cost(double speed) =>
        CostAtRest + (CostPerSpeed * speed) + (CostPerSpeedSquared * speed * speed);

    /// <summary>Share of VO2max that can be held for a time.</summary>
    private static double Share(double minutes) =>
        0.8 + (0.1894393 * Math.Exp(-0.012778 * minutes)) + (0.2989558 * Math.Exp(-0.1932605 * minutes));
}
