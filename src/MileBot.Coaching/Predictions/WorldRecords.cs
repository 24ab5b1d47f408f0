using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>
/// Men's outdoor world records, to tell slips of the finger from goals. Mile: El Guerrouj, 7 July 1999; 1500 m: 1998 (science.md 3.3).
/// The others are from World Athletics' public lists and general knowledge.
/// </summary>
public static class WorldRecords
{
    private static readonly (Distance Distance, RaceTime Time)[] Records =
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

    /// <summary>The fastest anybody ever ran a distance; between listed ones, a straight line between the logarithms.</summary>
    public static RaceTime For(Distance distance)
    {
        if (distance <= Records[0].Distance)
        {
            return Records[0].Time * (distance / Records[0].Distance);
        }

        var above = Array.FindIndex(Records, record => record.Distance >= distance);
        return above < 0
            ? Records[^1].Time * (distance / Records[^1].Distance)
            : Between(Records[above - 1], Records[above], distance);
    }

    private static RaceTime Between(
        (Distance Distance, RaceTime Time) below,
        (Distance Distance, RaceTime Time) above,
        Distance distance
    )
    {
        var share = Math.Log(distance / below.Distance) / Math.Log(above.Distance / below.Distance);
        return below.Time * Math.Pow(above.Time / below.Time, share);
    }
}
