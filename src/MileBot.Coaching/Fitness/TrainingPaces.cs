using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Fitness;

/// <summary>
/// Training paces from fitness: shares of VDOT fitted to the tables of <i>Daniels' Running Formula</i>, 3rd edition, which
/// they meet within a second or two per kilometre. A fitter runner gets a faster pace in every zone.
/// </summary>
public sealed class TrainingPaces
{
    private const double EasyFastShare = 0.73;
    private const double EasySlowShare = 0.632;
    private const double ThresholdShare = 0.88;
    private const double IntervalShare = 0.975;

    /// <summary>Below this the book's M pace is slower than the predicted marathon, ever more so.</summary>
    private const double MarathonPaceIsRacePace = 41;
    private const double MarathonSecondsPerKilometre = 0.99;

    /// <summary>What 5 and 2 minutes may be overrun by: the error of the fit, so that every repetition the book prints is given.</summary>
    private const double RepTolerance = 1.007;

    private static readonly Distance Lap = Distance.FromMetres(400);
    private static readonly RaceTime LongestInterval = RaceTime.FromMinutes(5) * RepTolerance;
    private static readonly RaceTime LongestRepetition = RaceTime.FromMinutes(2) * RepTolerance;

    private static readonly (TrainingZone Zone, Distance Length)[] UsualReps =
    [
        (TrainingZone.Interval, Lap),
        (TrainingZone.Interval, Distance.Kilometre),
        (TrainingZone.Interval, Lap * 3),
        (TrainingZone.Interval, Distance.Mile),
        (TrainingZone.Repetition, Distance.FromMetres(200)),
        (TrainingZone.Repetition, Distance.FromMetres(300)),
        (TrainingZone.Repetition, Lap),
        (TrainingZone.Repetition, Distance.FromMetres(600)),
        (TrainingZone.Repetition, Lap * 2),
    ];

    private TrainingPaces(Vdot vdot)
    {
        Vdot = vdot;
        EasySlow = vdot.PaceAt(EasySlowShare, Distance.Kilometre);
        EasyFast = vdot.PaceAt(EasyFastShare, Distance.Kilometre);
        Marathon = MarathonPace(vdot);
        Threshold = vdot.PaceAt(ThresholdShare, Distance.Kilometre);
        Interval = vdot.PaceAt(IntervalShare, Lap);
        Repetition = new Pace(Interval.Time - RepetitionGap(vdot), Lap);
        var reps = new RepTime[UsualReps.Length];
        for (var i = 0; i < reps.Length; i++)
        {
            var (zone, length) = UsualReps[i];
            reps[i] = new RepTime(zone, length, TimeOf(zone, length));
        }

        Reps = reps;
    }

    /// <summary>The fitness all paces come from.</summary>
    public Vdot Vdot { get; }

    /// <summary>E at its slow end, per kilometre.</summary>
    public Pace EasySlow { get; }

    /// <summary>E at its fast end, per kilometre.</summary>
    public Pace EasyFast { get; }

    /// <summary>M, per kilometre.</summary>
    public Pace Marathon { get; }

    /// <summary>T, per kilometre.</summary>
    public Pace Threshold { get; }

    /// <summary>I, per 400 m.</summary>
    public Pace Interval { get; }

    /// <summary>R, per 400 m.</summary>
    public Pace Repetition { get; }

    /// <summary>The book's usual repetitions: I of 400, 1000, 1200 m and a mile, R of 200, 300, 400, 600 and 800 m.</summary>
    public IReadOnlyList<RepTime> Reps { get; }

    /// <summary>The paces of a fitness.</summary>
    public static TrainingPaces For(Vdot vdot) => new(vdot);

    /// <summary>The pace of a zone; for <see cref="TrainingZone.Easy"/> its fast end.</summary>
    public Pace PaceOf(TrainingZone zone) =>
        zone switch
        {
            TrainingZone.Easy => EasyFast,
            TrainingZone.Marathon => Marathon,
            TrainingZone.Threshold => Threshold,
            TrainingZone.Interval => Interval,
            _ => Repetition,
        };

    /// <summary>The time of one repetition, or null when it would last over 5 min (I) or 2 min (R): too long for this runner.</summary>
    public RaceTime? TimeOf(TrainingZone zone, Distance length)
    {
        var time = PaceOf(zone).For(length);
        return zone switch
        {
            TrainingZone.Interval when time > LongestInterval => null,
            TrainingZone.Repetition when time > LongestRepetition => null,
            _ => time,
        };
    }

    private static Pace MarathonPace(Vdot vdot)
    {
        var race = new Pace(vdot.TimeFor(Distance.Marathon), Distance.Marathon).In(Distance.Kilometre);
        var slower = MarathonSecondsPerKilometre * Math.Max(0, MarathonPaceIsRacePace - vdot.Value);
        return race with { Time = race.Time + RaceTime.FromSeconds(slower) };
    }

    /// <summary>
    /// R400 is I400 less 8 s up to VDOT 47 and less 6 s from 50. Between them the book steps; we slope, so that no runner gets
    /// a slower pace for a faster race.
    /// </summary>
    private static RaceTime RepetitionGap(Vdot vdot) =>
        RaceTime.FromSeconds(8 - (2 * Math.Clamp((vdot.Value - 47) / 3, 0, 1)));
}
