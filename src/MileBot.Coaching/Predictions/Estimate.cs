using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>What the models say for one pair of distances of 1000 m and up, before any widening.</summary>
internal readonly record struct Estimate(RaceTime Fastest, RaceTime Likely, RaceTime Slowest, PredictionModel Model)
{
    /// <summary>Riegel's one exponent for everybody does no harm this near.</summary>
    private const double NextTo = 1.1;

    /// <summary>Daniels–Gilbert does not hold under 3.5 minutes; it comes in gradually, so that a slower race never predicts a faster one.</summary>
    private static readonly RaceTime DanielsStarts = RaceTime.FromSeconds(210);
    private static readonly RaceTime DanielsHolds = RaceTime.FromSeconds(240);

    public static Estimate Of(Distance distance, RaceTime time, Distance target)
    {
        var cameron = Cameron.Time(distance, time, target);
        var share = DanielsShare(time < cameron ? time : cameron);
        var daniels = share > 0 ? cameron + ((Daniels(distance, time, target) - cameron) * share) : cameron;
        var (likely, model) = Best(distance, time, target, cameron, daniels);
        return new Estimate(Min(likely, Min(cameron, daniels)), likely, Max(likely, Max(cameron, daniels)), model);
    }

    /// <summary>The same for a sprint, by the ratio of its time to the mile's.</summary>
    public Estimate By(double ratio) => new(Fastest * ratio, Likely * ratio, Slowest * ratio, NamedByRatio().Model);

    /// <summary>From a mile to itself there is nothing to predict: the ratio is all there is.</summary>
    public Estimate NamedByRatio() =>
        Model == PredictionModel.Riegel ? this with { Model = PredictionModel.NeighbourRatio } : this;

    private static (RaceTime Time, PredictionModel Model) Best(
        Distance distance,
        RaceTime time,
        Distance target,
        RaceTime cameron,
        RaceTime daniels
    )
    {
        if (NeighbourFactors.Between(distance, target) is { } factor)
        {
            return (time * factor, PredictionModel.NeighbourRatio);
        }

        if (target / distance is <= NextTo and >= 1 / NextTo)
        {
            return (Riegel.Time(distance, time, target), PredictionModel.Riegel);
        }

        var model = daniels == cameron ? PredictionModel.Cameron : PredictionModel.DanielsAndCameron;
        return ((cameron + daniels) * 0.5, model);
    }

    private static RaceTime Daniels(Distance distance, RaceTime time, Distance target) =>
        DanielsGilbert.TimeFor(target, DanielsGilbert.Vdot(distance, time));

    private static double DanielsShare(RaceTime shorter) =>
        Math.Clamp((shorter - DanielsStarts) / (DanielsHolds - DanielsStarts), 0, 1);

    private static RaceTime Min(RaceTime left, RaceTime right) => left < right ? left : right;

    private static RaceTime Max(RaceTime left, RaceTime right) => left > right ? left : right;
}
