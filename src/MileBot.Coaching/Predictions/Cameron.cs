using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>Dave Cameron's fit to the best times from 800 m to the marathon, in its metre form.</summary>
public static class Cameron
{
    /// <summary>The time for another distance, to the millisecond.</summary>
    public static RaceTime Time(Distance distance, RaceTime time, Distance target) =>
        time * (target / distance * Slowing(distance.Metres) / Slowing(target.Metres));

    private static double Slowing(double metres) =>
        13.49681 - (0.000030363 * metres) + (835.7114 / Math.Pow(metres, 0.7905));
}
