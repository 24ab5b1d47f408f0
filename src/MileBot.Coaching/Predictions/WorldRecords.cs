using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>The fastest anybody has run, to tell a goal from a slip of the finger.</summary>
public static class WorldRecords
{
    /// <summary>
    /// Men's fastest times, shortest distance first. Mile (El Guerrouj, Rome 1999), 1500 m: World Athletics. The others are from its public lists as we
    /// know them in 2026; the half marathon (Kiplimo, Barcelona 2025) was not ratified, but it was run.
    /// </summary>
    private static readonly (Distance Distance, RaceTime Time)[] Men =
    [
        (Distance.FromMetres(100), RaceTime.FromSeconds(9.58)),
        (Distance.FromMetres(200), RaceTime.FromSeconds(19.19)),
        (Distance.FromMetres(400), RaceTime.FromSeconds(43.03)),
        (Distance.FromMetres(800), RaceTime.FromSeconds(100.91)),
        (Distance.FromMetres(1_000), RaceTime.FromSeconds(131.96)),
        (Distance.FromMetres(1_500), RaceTime.FromSeconds(206.00)),
        (Distance.Mile, RaceTime.FromSeconds(223.13)),
        (Distance.FromMetres(3_000), RaceTime.FromSeconds(437.55)),
        (Distance.FromKilometres(5), RaceTime.FromSeconds(755.36)),
        (Distance.FromKilometres(10), RaceTime.FromSeconds(1_571.00)),
        (Distance.HalfMarathon, RaceTime.FromSeconds(3_402)),
        (Distance.Marathon, RaceTime.FromSeconds(7_235)),
    ];

    /// <summary>Whether a time beats what the fastest man has run, between the known distances what he would have run.</summary>
    public static bool FasterThanAnyone(Distance distance, RaceTime time) => time < FastestKnown(distance);

    /// <summary>The men's fastest time; log-linear between and beyond the known distances.</summary>
    /// <param name="distance">The race, above zero.</param>
    public static RaceTime FastestKnown(Distance distance)
    {
        var next = 1;
        while (next < Men.Length - 1 && Men[next].Distance < distance)
        {
            next++;
        }

        var (low, high) = (Men[next - 1], Men[next]);
        var exponent = Math.Log(high.Time / low.Time) / Math.Log(high.Distance / low.Distance);
        return low.Time * Math.Pow(distance / low.Distance, exponent);
    }
}
