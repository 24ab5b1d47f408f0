using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>How far apart two distances are: how much a prediction from one to the other is worth.</summary>
/// <param name="Trust">What a result of any runner is worth there.</param>
/// <param name="Margin">The least share by which the range shall lie under and above the likely time.</param>
/// <remarks>
/// The margins are ours: wide enough that McMillan's published equivalents of a 5:25 mile all lie inside the range. They depend
/// on the distances alone, so that a slower result never predicts a faster time.
/// </remarks>
internal readonly record struct Reach(Confidence Trust, double Margin)
{
    private static readonly Distance M800 = Distance.FromMetres(800);
    private static readonly Distance M1500 = Distance.FromMetres(1_500);

    public static Reach Between(Distance distance, Distance target)
    {
        var (shorter, longer) = distance < target ? (distance, target) : (target, distance);
        return (longer / shorter) switch
        {
            _ when shorter < M800 => new(Confidence.Low, 0.04),
            > 4.1 => new(Confidence.Low, 0.04),
            > 2.2 => new(Confidence.Fair, 0.025),
            _ when shorter < M1500 || longer >= Distance.Marathon => new(Confidence.Fair, 0.025),
            > 1.1 => new(Confidence.Good, 0.015),
            _ => new(Confidence.Good, 0.005),
        };
    }
}
