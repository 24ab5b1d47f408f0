using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Fitness;

/// <summary>
/// Running fitness as one number: the oxygen a race of this quality asks for, in ml per kg and minute, over the share of the
/// maximum a runner can hold for its duration (Daniels and Gilbert 1979; science.md 1). Good for all-out efforts of about 3.5
/// minutes to 4 hours; below 30 it is an estimate.
/// </summary>
/// <param name="Value">Some 15 to 85 in people.</param>
public readonly record struct Vdot(double Value) : IComparable<Vdot>
{
    private const double Cost0 = -4.60;
    private const double Cost1 = 0.182258;
    private const double Cost2 = 0.000104;

    /// <summary>The fitness that a race shows.</summary>
    /// <param name="distance">Above zero.</param>
    /// <param name="time">Above zero.</param>
    public static Vdot From(Distance distance, RaceTime time) => new(From(distance.Metres, time.Minutes));

    /// <summary>The speed at which running takes a share of this fitness.</summary>
    /// <param name="share">0.6 to 1.1.</param>
    /// <returns>Metres per second.</returns>
    public double SpeedAt(double share)
    {
        var oxygen = Value * share;
        var metresPerMinute = (-Cost1 + Math.Sqrt((Cost1 * Cost1) + (4 * Cost2 * (oxygen - Cost0)))) / (2 * Cost2);
        return metresPerMinute / 60;
    }

    /// <summary>The race time of this fitness, to the millisecond, by halving the bracket of 60 to 1,500 s per kilometre.</summary>
    /// <param name="distance">Above zero.</param>
    public RaceTime TimeFor(Distance distance)
    {
        var (fast, slow) = (distance.Metres * 0.060, distance.Metres * 1.500);
        while (slow - fast > 0.000_5)
        {
            var middle = (fast + slow) / 2;
            (fast, slow) = From(distance.Metres, middle / 60) > Value ? (middle, slow) : (fast, middle);
        }

        return RaceTime.FromSeconds((fast + slow) / 2);
    }

    /// <inheritdoc/>
    public int CompareTo(Vdot other) => Value.CompareTo(other.Value);

    private static double From(double metres, double minutes)
    {
        var speed = metres / minutes;
        var cost = Cost0 + (Cost1 * speed) + (Cost2 * speed * speed);
        var share = 0.8 + (0.1894393 * Math.Exp(-0.012778 * minutes)) + (0.2989558 * Math.Exp(-0.1932605 * minutes));
        return cost / share;
    }
}
