using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts.Fitting;

/// <summary>How much running of some efforts a session may hold.</summary>
/// <param name="Efforts">Which, together.</param>
/// <param name="Far">The most ground; null for any.</param>
/// <param name="Long">The most time; null for any.</param>
internal sealed record VolumeCap(IReadOnlyList<Effort> Efforts, Distance? Far, RaceTime? Long)
{
    /// <summary>Up to so much a week the published sessions of R and I run over their share: 20 miles.</summary>
    private static readonly Distance SmallWeek = Distance.Mile * 20;

    /// <summary>
    /// The caps of Daniels (<i>Running Formula</i>, 3rd edition; science.md 7.2): R, and goal pace with it, 5 % of the week and 8 km;
    /// I 8 % and 10 km; T 10 %; M 110 min; L 30 % and 150 min. In small weeks R of 1.6 km and I of 2.4 km are fine all the same.
    /// </summary>
    public static IReadOnlyList<VolumeCap> For(Distance? weekly) =>
        [
            new([Effort.Repetition, Effort.Goal], Least(weekly, 0.05, 8, 1.6), Long: null),
            new([Effort.Interval], Least(weekly, 0.08, 10, 2.4), Long: null),
            new([Effort.Threshold], weekly is { } week ? Share(week, 0.1) : null, Long: null),
            new([Effort.Marathon], Far: null, RaceTime.FromMinutes(110)),
            new([Effort.Long], weekly is { } all ? Share(all, 0.3) : null, RaceTime.FromMinutes(150)),
            new([Effort.Easy, Effort.Long, Effort.Marathon], Far: null, RaceTime.FromMinutes(150)),
        ];

    /// <summary>The part of a step that counts: all, half of a progression, or nothing.</summary>
    public double ShareOf(WorkoutStep step) =>
        step switch
        {
            WorkoutStep.Run run => Counts(run.Effort),
            WorkoutStep.Progression run => (Counts(run.From) + Counts(run.To)) / 2,
            _ => 0,
        };

    /// <summary>How many times over the cap something is; 1 or less keeps it.</summary>
    public double Excess(double metres, double seconds) =>
        Math.Max(Far is { } far ? metres / far.Metres : 0, Long is { } most ? seconds / most.Seconds : 0);

    private double Counts(Effort effort) => Efforts.Contains(effort) ? 1 : 0;

    private static Distance Share(Distance week, double share) => Distance.FromMetres(week.Metres * share);

    private static Distance Least(Distance? weekly, double share, double most, double floor)
    {
        var cap = Distance.FromKilometres(most);
        if (weekly is not { } week)
        {
            return cap;
        }

        var allowed = Share(week, share);
        var least = Distance.FromKilometres(floor);
        return Distance.Min(week <= SmallWeek ? Distance.Max(allowed, least) : allowed, cap);
    }
}
