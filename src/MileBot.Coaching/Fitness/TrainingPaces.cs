using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Fitness;

/// <summary>
/// The paces to train at, from current fitness (fits to the 3rd-edition tables; science.md 1.1 with their errors). A faster runner
/// gets every pace faster.
/// </summary>
/// <param name="EasyFast">The fast end of easy running.</param>
/// <param name="EasySlow">The slow end of easy running.</param>
/// <param name="Marathon">Marathon pace.</param>
/// <param name="Threshold">Comfortably hard, about one-hour race pace.</param>
/// <param name="Interval">Hard, for repeats of 3 to 5 minutes.</param>
/// <param name="Repetition">About mile race pace, for repeats of up to 2 minutes.</param>
public sealed record TrainingPaces(
    Pace EasyFast,
    Pace EasySlow,
    Pace Marathon,
    Pace Threshold,
    Pace Interval,
    Pace Repetition
)
{
    private const double EasyFastShare = 0.73;
    private const double EasySlowShare = 0.632;
    private const double ThresholdShare = 0.88;
    private const double IntervalShare = 0.975;

    /// <summary>Below this the printed marathon pace is slower than the predicted one, by about a second per kilometre and point.</summary>
    private const double SlowMarathoner = 41;
    private const double SlowMarathonerSeconds = 0.99;

    private static readonly Distance Lap = Distance.FromMetres(400);
    private static readonly RaceTime LongestInterval = RaceTime.FromMinutes(5);
    private static readonly RaceTime LongestRepetition = RaceTime.FromMinutes(2);

    /// <summary>The paces for a fitness.</summary>
    public static TrainingPaces For(Vdot fitness) =>
        new(
            At(fitness, EasyFastShare),
            At(fitness, EasySlowShare),
            MarathonOf(fitness),
            At(fitness, ThresholdShare),
            At(fitness, IntervalShare),
            RepetitionOf(fitness)
        );

    /// <summary>The time for an interval repeat, or null where it would take over five minutes.</summary>
    public RaceTime? IntervalRep(Distance distance) => Within(Interval.For(distance), LongestInterval);

    /// <summary>The time for a repetition, or null where it would take over two minutes.</summary>
    public RaceTime? RepetitionRep(Distance distance) => Within(Repetition.For(distance), LongestRepetition);

    private static RaceTime? Within(RaceTime time, RaceTime longest) => time <= longest ? time : null;

    private static Pace At(Vdot fitness, double share) =>
        Pace.FromMetresPerSecond(fitness.SpeedAt(share), Distance.Kilometre);

    private static Pace MarathonOf(Vdot fitness)
    {
        var predicted = new Pace(fitness.TimeFor(Distance.Marathon), Distance.Marathon).For(Distance.Kilometre);
        var slower = Math.Max(0, SlowMarathoner - fitness.Value) * SlowMarathonerSeconds;
        return new Pace(predicted + RaceTime.FromSeconds(slower), Distance.Kilometre);
    }

    /// <summary>
    /// A 400 at repetition pace is 8 s faster than one at interval pace up to 47, 6 s from 50. The printed steps between are laid
    /// out evenly, because with steps a fitter runner would get a slower pace.
    /// </summary>
    private static Pace RepetitionOf(Vdot fitness)
    {
        var faster = 8 - (2 * Math.Clamp((fitness.Value - 47) / 3, 0, 1));
        return new Pace(At(fitness, IntervalShare).For(Lap) - RaceTime.FromSeconds(faster), Lap);
    }
}
