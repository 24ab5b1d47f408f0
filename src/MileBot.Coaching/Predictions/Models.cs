using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>Published formulas that turn one race into another (science.md 2).</summary>
public static class Models
{
    /// <summary>Riegel 1981: time grows with distance to the power of 1.06. Too flat between a mile and 5 km, so for close neighbours only.</summary>
    public static RaceTime Riegel(Distance from, RaceTime time, Distance to) => time * Math.Pow(to / from, 1.06);

    /// <summary>Cameron's formula, metres.</summary>
    public static RaceTime Cameron(Distance from, RaceTime time, Distance to) =>
        RaceTime.FromSeconds(
            time.Seconds / from.Metres * (CameronFactor(from.Metres) / CameronFactor(to.Metres)) * to.Metres
        );

    /// <summary>The same fitness over another distance (Daniels and Gilbert).</summary>
    public static RaceTime EqualFitness(Distance from, RaceTime time, Distance to) => Vdot.From(from, time).TimeFor(to);

    private static double CameronFactor(double metres) =>
        13.49681 - (0.000030363 * metres) + (835.7114 / Math.Pow(metres, 0.7905));
}
