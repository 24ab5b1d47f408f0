using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Predictions;

/// <summary>
/// Equivalent times, nearest distance first: a published ratio between neighbours, else Riegel next to the distance, else the mean
/// of Daniels–Gilbert and Cameron. Under 1000 m everything goes by way of the mile.
/// </summary>
public static class Predictor
{
    private static readonly Distance Shortest = Distance.FromMetres(400);

    private static readonly Distance[] Usual =
    [
        Distance.FromMetres(800),
        Distance.FromMetres(1_500),
        Distance.FromMetres(1_600),
        Distance.Mile,
        Distance.FromMetres(3_000),
        Distance.FromMetres(3_200),
        Distance.Mile * 2,
        Distance.FromKilometres(5),
        Distance.FromKilometres(10),
        Distance.HalfMarathon,
        Distance.Marathon,
    ];

    /// <summary>800, 1500 and 1600 m, mile, 3000 and 3200 m, two miles, 5 and 10 km, half marathon, marathon.</summary>
    public static IReadOnlyList<Distance> UsualTargets => Usual;

    /// <summary>What a result promises for another distance, or a <see cref="PredictionProblem"/>.</summary>
    /// <param name="distance">The distance run, 400 m to the marathon.</param>
    /// <param name="time">The time it took, all out.</param>
    /// <param name="target">The distance asked for, 400 m to the marathon.</param>
    public static Parsed<Prediction> Predict(Distance distance, RaceTime time, Distance target) =>
        (ProblemWith(new RaceResult(distance, time)) ?? ProblemWith(target)) is { } problem
            ? problem
            : Predicted(new RaceResult(distance, time), target);

    /// <summary>What a result promises for each of <see cref="UsualTargets"/> but itself, or a <see cref="PredictionProblem"/>.</summary>
    /// <param name="distance">The distance run, 400 m to the marathon.</param>
    /// <param name="time">The time it took, all out.</param>
    public static Parsed<IReadOnlyList<Prediction>> PredictUsual(Distance distance, RaceTime time)
    {
        var result = new RaceResult(distance, time);
        if (ProblemWith(result) is { } problem)
        {
            return problem;
        }

        var predictions = new List<Prediction>(Usual.Length);
        foreach (var target in Usual)
        {
            if (target != distance)
            {
                predictions.Add(Predicted(result, target));
            }
        }

        return Parsed<IReadOnlyList<Prediction>>.Of(predictions);
    }

    /// <summary>Why a distance has no place in a prediction, or null when it has.</summary>
    internal static Problem? ProblemWith(Distance distance) =>
        distance < Shortest || distance > Distance.Marathon
            ? new Problem(PredictionProblem.DistanceOutOfRange, distance.ToString())
            : null;

    /// <summary>Why a result predicts nothing, or null when it does.</summary>
    internal static Problem? ProblemWith(RaceResult result)
    {
        var (distance, time) = result;
        if (ProblemWith(distance) is { } problem)
        {
            return problem;
        }

        return WorldRecords.FasterThanAnyone(distance, time) ? new Problem(PredictionProblem.TooFast, time.ToString())
            : distance.Metres < time.Seconds ? new Problem(PredictionProblem.TooSlow, time.ToString())
            : null;
    }

    /// <summary>What a result without a problem promises.</summary>
    internal static Prediction Predicted(RaceResult result, Distance target)
    {
        var (distance, time) = result;
        var (trust, margin) = Reach.Between(distance, target);
        var estimate = EstimateOf(distance, time, target);
        var (fastest, slowest) = (estimate.Likely * (1 - margin), estimate.Likely * (1 + margin));
        return new Prediction(
            target,
            fastest < estimate.Fastest ? fastest : estimate.Fastest,
            estimate.Likely,
            slowest > estimate.Slowest ? slowest : estimate.Slowest,
            IsWalkRun(distance, time) ? OneStepDown(trust) : trust,
            estimate.Model
        );
    }

    private static Confidence OneStepDown(Confidence trust) =>
        trust == Confidence.Good ? Confidence.Fair : Confidence.Low;

    private static Estimate EstimateOf(Distance distance, RaceTime time, Distance target)
    {
        if (NeighbourFactors.Between(distance, target) is not null || distance == target)
        {
            return Estimate.Of(distance, time, target);
        }

        if (SprintRatios.Covers(distance))
        {
            return EstimateOf(Distance.Mile, time * SprintRatios.ToMile(distance), target).NamedByRatio();
        }

        return SprintRatios.Covers(target)
            ? EstimateOf(distance, time, Distance.Mile).By(1 / SprintRatios.ToMile(target))
            : Estimate.Of(distance, time, target);
    }

    /// <summary>Below VDOT 30 runners mix running and walking, and no table was made from them.</summary>
    private static bool IsWalkRun(Distance distance, RaceTime time) =>
        Vdot.From(distance, time) switch
        {
            { Problem: null } vdot => vdot.Value.IsEstimate,
            { Problem.Kind: FitnessProblem.EffortTooShort } => false,
            _ => true,
        };
}
