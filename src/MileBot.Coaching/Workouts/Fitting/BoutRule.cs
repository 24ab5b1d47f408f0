using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts.Fitting;

/// <summary>
/// How long one stretch of hard running may last: R 2 min, I 5 min, T 20 min, or 15 min when repeated, M 110 min, L 150 min
/// (Daniels, <i>Running Formula</i>, 3rd edition). Goal pace, our choice, as I. A distance that takes longer becomes the longest
/// usual one that does not; a time is cut to the limit.
/// </summary>
internal sealed class BoutRule(StepPaces paces)
{
    /// <summary>What a limit may be overrun by, so that every repetition the book prints is given (<see cref="TrainingPaces"/>).</summary>
    private const double Tolerance = 1.007;

    private static readonly Distance[] UsualLengths =
    [
        .. new[] { 5_000, 3_000, 2_000, 1_600, 1_200, 1_000, 800, 600, 500, 400, 300, 200, 100 }.Select(metres =>
            Distance.FromMetres(metres)
        ),
    ];

    public static RaceTime? Limit(Effort effort, bool isRepeated) =>
        effort switch
        {
            Effort.Long or Effort.Easy => RaceTime.FromMinutes(150),
            Effort.Marathon => RaceTime.FromMinutes(110),
            Effort.Threshold => RaceTime.FromMinutes(isRepeated ? 15 : 20) * Tolerance,
            Effort.Interval or Effort.Goal => RaceTime.FromMinutes(5) * Tolerance,
            Effort.Repetition => RaceTime.FromMinutes(2) * Tolerance,
            _ => null,
        };

    /// <summary>The step as this runner may do it.</summary>
    public WorkoutStep Fit(WorkoutStep step, bool isRepeated)
    {
        if (
            step is not WorkoutStep.Run run
            || Limit(run.Effort, isRepeated) is not { } limit
            || paces.Measure(run).Time <= limit
        )
        {
            return step;
        }

        return run with
        {
            Extent =
                run.Extent is Extent.ForTime
                    ? new Extent.ForTime(WholeMinutes(limit))
                    : new Extent.ForDistance(Longest(run, limit)),
        };
    }

    private Distance Longest(WorkoutStep.Run run, RaceTime limit)
    {
        foreach (var length in UsualLengths)
        {
            if (
                new Extent.ForDistance(length) is var extent
                && paces.Measure(run with { Extent = extent }).Time <= limit
            )
            {
                return length;
            }
        }

        return UsualLengths[^1];
    }

    private static RaceTime WholeMinutes(RaceTime limit) => RaceTime.FromMinutes(Math.Floor(limit.Minutes));
}
