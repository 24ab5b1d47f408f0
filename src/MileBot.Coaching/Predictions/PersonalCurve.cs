using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Predictions;

/// <summary>
/// Riegel's law with a runner's own exponent, from two recent races. Between the two it goes through both; beyond them it goes on
/// from the nearer one with the exponent held within 1.02 to 1.15, since one bad day would otherwise bend it out of shape.
/// </summary>
public sealed class PersonalCurve
{
    private const double Flattest = 1.02;
    private const double Steepest = 1.15;

    /// <summary>Distances nearer than this say more about the two days than about the runner. Ours.</summary>
    private const double LeastApart = 1.5;

    private readonly RaceResult shorter;
    private readonly RaceResult longer;

    private PersonalCurve(RaceResult shorter, RaceResult longer)
    {
        (this.shorter, this.longer) = (shorter, longer);
        RawExponent = Math.Log(longer.Time / shorter.Time) / Math.Log(longer.Distance / shorter.Distance);
    }

    /// <summary>The exponent that the two races show: 1.06 is Riegel's for everybody, less is endurance, more is speed.</summary>
    public double RawExponent { get; }

    /// <summary>The exponent used beyond the two races.</summary>
    public double Exponent => Math.Clamp(RawExponent, Flattest, Steepest);

    /// <summary>Whether the two races are so unlike that one of them was probably no true picture.</summary>
    public bool IsUnlikely => RawExponent is < Flattest or > Steepest;

    /// <summary>The curve through two races in any order, or a <see cref="PredictionProblem"/>.</summary>
    public static Parsed<PersonalCurve> Through(RaceResult one, RaceResult other)
    {
        var (shorter, longer) = one.Distance < other.Distance ? (one, other) : (other, one);
        if ((Predictor.ProblemWith(shorter) ?? Predictor.ProblemWith(longer)) is { } problem)
        {
            return problem;
        }

        return longer.Distance / shorter.Distance < LeastApart
                ? new Problem(PredictionProblem.RacesTooAlike, longer.Distance.ToString())
            : longer.Time / shorter.Time <= longer.Distance / shorter.Distance
                ? new Problem(PredictionProblem.LongerRaceFaster, longer.Time.ToString())
            : new PersonalCurve(shorter, longer);
    }

    /// <summary>What the curve says for another distance, as a range as wide as the distance from the nearer race asks for.</summary>
    /// <param name="target">400 m to the marathon.</param>
    public Parsed<Prediction> Predict(Distance target)
    {
        if (Predictor.ProblemWith(target) is { } problem)
        {
            return problem;
        }

        var nearer = target / shorter.Distance < longer.Distance / target ? shorter : longer;
        var (trust, margin) = Reach.Between(nearer.Distance, target);
        var likely = TimeFor(target);
        return new Prediction(
            target,
            likely * (1 - margin),
            likely,
            likely * (1 + margin),
            IsUnlikely ? Confidence.Low : trust,
            PredictionModel.PersonalExponent
        );
    }

    private RaceTime TimeFor(Distance target) =>
        target <= shorter.Distance ? shorter.Time * Math.Pow(target / shorter.Distance, Exponent)
        : target >= longer.Distance ? longer.Time * Math.Pow(target / longer.Distance, Exponent)
        : shorter.Time * Math.Pow(target / shorter.Distance, RawExponent);
}
