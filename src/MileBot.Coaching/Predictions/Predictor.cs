using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>
/// Predicts race times, nearest knowledge first (science.md 2, "Recommended mile engine"): factors between neighbours, then the range
/// between two models that bracket published equivalents.
/// </summary>
public static class Predictor
{
    /// <summary>Factors between neighbours are good to about this share, and less the further apart they are; ours, from the spread of the sheets.</summary>
    private const double NeighbourSpread = 0.002;
    private const double NeighbourSpreadPerDoubling = 0.01;

    /// <summary>No model is better than this share away from its own distance; ours, from McMillan's published equivalents.</summary>
    private const double LeastSpread = 0.01;

    /// <summary>An 800 m runner's mile spreads this widely; ours.</summary>
    private const double ShortSpread = 0.03;

    /// <summary>A mile takes this many times an 800, a 400 (McMillan's equivalents; Cameron agrees on the first).</summary>
    private const double MilePer800 = 2.227;
    private const double MilePer400 = 4.890;

    private static readonly Distance M400 = Distance.FromMetres(400);
    private static readonly Distance M800 = Distance.FromMetres(800);
    private static readonly Distance ShortestForModels = Distance.FromMetres(1_000);

    /// <summary>Distances runners race, for lists of predictions.</summary>
    public static IReadOnlyList<Distance> UsualTargets { get; } =
    [
        M800,
        Distance.FromMetres(1_500),
        Distance.FromMetres(1_600),
        Distance.Mile,
        Distance.FromMetres(3_000),
        Distance.FromMiles(2),
        Distance.FromKilometres(5),
        Distance.FromKilometres(10),
        Distance.HalfMarathon,
        Distance.Marathon,
    ];

    /// <summary>Predicts one distance from a race over another.</summary>
    /// <param name="from">400 m to the marathon.</param>
    /// <param name="time">All-out, and human.</param>
    /// <param name="to">400 m to the marathon.</param>
    public static Prediction Predict(Distance from, RaceTime time, Distance to)
    {
        if (from == to)
        {
            return new Prediction(to, time, time, time, Confidence.Good);
        }

        if (Neighbours.Factor(from, to) is { } factor)
        {
            return Around(to, time * factor, SpreadBetween(from, to), Confidence.Good);
        }

        return from < ShortestForModels || to < ShortestForModels
            ? OverShortGround(from, time, to)
            : BetweenModels(from, time, to, ConfidenceOf(from, to));
    }

    /// <summary>Below 1000 m only through the mile: the fitness formula does not reach there.</summary>
    private static Prediction OverShortGround(Distance from, RaceTime time, Distance to)
    {
        if (from < ShortestForModels && to < ShortestForModels)
        {
            return Around(to, Models.Cameron(from, time, to), ShortSpread, Confidence.Low);
        }

        if (to < ShortestForModels)
        {
            var mile = Predict(from, time, Distance.Mile).Likely;
            return Around(to, mile * (1 / MilesPer(to)), ShortSpread, Confidence.Low);
        }

        var fromMile = Predict(Distance.Mile, time * MilesPer(from), to);
        return Around(
            to,
            fromMile.Likely,
            ShortSpread,
            from == M800 && to == Distance.Mile ? Confidence.Fair : Confidence.Low
        );
    }

    private static double MilesPer(Distance distance) =>
        distance == M800 ? MilePer800
        : distance == M400 ? MilePer400
        : 1 / (Models.Cameron(Distance.Mile, RaceTime.FromSeconds(300), distance) / RaceTime.FromSeconds(300));

    private static Prediction BetweenModels(Distance from, RaceTime time, Distance to, Confidence confidence)
    {
        var (one, other) = (Models.EqualFitness(from, time, to), Models.Cameron(from, time, to));
        var likely = (one + other) * 0.5;
        var margin = likely * LeastSpread;
        var fastest = one < other ? one : other;
        var slowest = one < other ? other : one;
        return new Prediction(to, Least(fastest, likely - margin), likely, Most(slowest, likely + margin), confidence);
    }

    private static double SpreadBetween(Distance from, Distance to) =>
        NeighbourSpread + (NeighbourSpreadPerDoubling * Math.Abs(Math.Log2(to / from)));

    private static Prediction Around(Distance to, RaceTime likely, double spread, Confidence confidence) =>
        new(to, likely * (1 - spread), likely, likely * (1 + spread), confidence);

    private static Confidence ConfidenceOf(Distance from, Distance to) =>
        Math.Max(from / to, to / from) switch
        {
            <= 2.2 => Confidence.Good,
            <= 5 => Confidence.Fair,
            _ => Confidence.Low,
        };

    private static RaceTime Least(RaceTime left, RaceTime right) => left < right ? left : right;

    private static RaceTime Most(RaceTime left, RaceTime right) => left > right ? left : right;
}
