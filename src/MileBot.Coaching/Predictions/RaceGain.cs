using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Predictions;

/// <summary>What a faster mile would do for another race.</summary>
/// <param name="Now">What today's mile promises there.</param>
/// <param name="Then">What the hoped-for mile promises there.</param>
/// <param name="Gain">How much faster that is: the least and the most that the two ranges' like ends are apart.</param>
public readonly record struct RaceGain(Prediction Now, Prediction Then, TimeRange Gain)
{
    /// <summary>5 km, 10 km, half marathon and marathon.</summary>
    public static IReadOnlyList<Distance> Races { get; } =
    [Distance.FromKilometres(5), Distance.FromKilometres(10), Distance.HalfMarathon, Distance.Marathon];

    /// <summary>What a hoped-for mile would do for each of <see cref="Races"/>, or a <see cref="PredictionProblem"/>.</summary>
    /// <param name="now">The mile as it is.</param>
    /// <param name="hoped">The mile as it may become; faster.</param>
    public static Parsed<IReadOnlyList<RaceGain>> From(RaceTime now, RaceTime hoped)
    {
        var (today, then) = (new RaceResult(Distance.Mile, now), new RaceResult(Distance.Mile, hoped));
        if ((Predictor.ProblemWith(today) ?? Predictor.ProblemWith(then)) is { } problem)
        {
            return problem;
        }

        return hoped < now
            ? Parsed<IReadOnlyList<RaceGain>>.Of([.. Races.Select(race => Of(today, then, race))])
            : new Problem(PredictionProblem.HopeNotFaster, hoped.ToString());
    }

    private static RaceGain Of(RaceResult today, RaceResult then, Distance race)
    {
        var (slow, fast) = (Predictor.Predicted(today, race), Predictor.Predicted(then, race));
        RaceTime[] gains = [slow.Fastest - fast.Fastest, slow.Likely - fast.Likely, slow.Slowest - fast.Slowest];
        return new RaceGain(slow, fast, new TimeRange(gains.Min(), gains.Max()));
    }
}
