using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Splits;

/// <summary>
/// How the time of a race grows along its ground: even pace, and on each quarter a share slower (+) or faster (−).
/// The four shares sum to zero, so that the race always takes its goal.
/// </summary>
internal readonly struct PaceProfile
{
    /// <summary>Halves at +1 % and −1 %, in four even steps. Ours: gentle enough that no quarter feels like another race.</summary>
    private const double NegativeStep = 0.01;

    /// <summary>The coach's first quarter: 0.7 % slower, a second a lap at most (the seed's rule; the share is ours).</summary>
    private const double ControlledStart = 0.007;

    /// <summary>The coach's third quarter gives this much away, the last one wins it back. Ours, after the laps
    /// of 32 world records, whose third is mostly the slowest (Noakes, Lambert and Hauman 2009).</summary>
    private const double HoldOn = 0.008;

    private readonly double millisecondsPerMillimetre;
    private readonly long quartersStart;
    private readonly double quarter;
    private readonly (double First, double Second, double Third, double Last) slower;

    public PaceProfile(RaceTime goal, RaceGround ground, Strategy strategy)
    {
        millisecondsPerMillimetre = (double)goal.Milliseconds / ground.Race.Millimetres;
        quartersStart = ground.QuartersStart;
        quarter = ground.Quarter;
        slower = strategy switch
        {
            Strategy.Coach => CoachShares(quarter, millisecondsPerMillimetre * quarter),
            Strategy.Negative => (1.5 * NegativeStep, 0.5 * NegativeStep, -0.5 * NegativeStep, -1.5 * NegativeStep),
            _ => default,
        };
    }

    /// <summary>Milliseconds since the start at a mark.</summary>
    public double At(long millimetres)
    {
        var ran = millimetres - quartersStart;
        var extra =
            (slower.First * Within(ran, 0))
            + (slower.Second * Within(ran, 1))
            + (slower.Third * Within(ran, 2))
            + (slower.Last * Within(ran, 3));
        return millisecondsPerMillimetre * (millimetres + extra);
    }

    private double Within(double ran, int index) => Math.Clamp(ran - (index * quarter), 0, quarter);

    private static (double, double, double, double) CoachShares(double quarter, double milliseconds)
    {
        var laps = Math.Max(1, Math.Floor(quarter / Track.Metres400.Lap.Millimetres));
        var start = Math.Min(ControlledStart, laps * 1_000 / milliseconds);
        return (start, -start, HoldOn, -HoldOn);
    }
}
