using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;

namespace MileBot.Coaching.Tests.Workouts;

/// <summary>
/// The caps of Daniels' Running Formula, 3rd edition, as science.md 7.2 states them, counted independently of the code that keeps
/// them. Limits are in kilometres and minutes; 0.7 % is the error of the fitted paces.
/// </summary>
internal static class PublishedCaps
{
    private const double PaceError = 1.007;
    private const double SmallWeek = 32.18688;

    /// <summary>Paces are whole milliseconds a kilometre, which of the fastest is this part at most.</summary>
    private const double Rounding = 4e-6;

    public static IEnumerable<string> Broken(FittedWorkout workout, RunnerShape shape)
    {
        var parts = FittedParts.In(workout).ToList();
        var week = shape.Weekly is { } weekly ? weekly.Metres / 1_000 : double.PositiveInfinity;
        var isSmall = week <= SmallWeek;
        return Sums(
                (Kilometres(parts, Effort.Repetition) + Kilometres(parts, Effort.Goal), Cap(8, 0.05, 1.6), "R"),
                (Kilometres(parts, Effort.Interval), Cap(10, 0.08, 2.4), "I"),
                (Kilometres(parts, Effort.Threshold), week * 0.1, "T"),
                (Minutes(parts, Effort.Marathon), 110, "M"),
                (Kilometres(parts, Effort.Long), week * 0.3, "L distance"),
                (Minutes(parts, Effort.Long), 150, "L time")
            )
            .Concat(Bouts(workout.Steps, isRepeated: false));

        double Cap(double most, double share, double floor) =>
            Math.Min(most, Math.Max(week * share, isSmall ? floor : 0));
    }

    private static IEnumerable<string> Sums(params (double Sum, double Cap, string Name)[] sums) =>
        sums.Where(sum => sum.Sum > sum.Cap * (1 + Rounding)).Select(sum => $"{sum.Name}: {sum.Sum} of {sum.Cap}");

    private static double Kilometres(List<(FittedStep.Single Part, int Times)> parts, Effort effort) =>
        parts.Sum(part => part.Part.Distance.Metres / 1_000 * part.Times * Share(part.Part.Step, effort));

    private static double Minutes(List<(FittedStep.Single Part, int Times)> parts, Effort effort) =>
        parts.Sum(part => part.Part.Time.Minutes * part.Times * Share(part.Part.Step, effort));

    private static double Share(WorkoutStep step, Effort effort) =>
        step switch
        {
            WorkoutStep.Run run => run.Effort == effort ? 1 : 0,
            WorkoutStep.Progression run => (run.From == effort ? 0.5 : 0) + (run.To == effort ? 0.5 : 0),
            _ => 0,
        };

    private static IEnumerable<string> Bouts(IEnumerable<FittedStep> steps, bool isRepeated) =>
        steps.SelectMany(step =>
            step switch
            {
                FittedStep.Repeat repeat => Bouts(repeat.Steps, isRepeated: true),
                FittedStep.Single { Step: WorkoutStep.Run run } bout
                    when bout.Time.Minutes > Longest(run.Effort, isRepeated) * PaceError =>
                [
                    $"{run.Effort} for {bout.Time}",
                ],
                _ => Enumerable.Empty<string>(),
            }
        );

    private static double Longest(Effort effort, bool isRepeated) =>
        effort switch
        {
            Effort.Repetition => 2,
            Effort.Interval => 5,
            Effort.Threshold => isRepeated ? 15 : 20,
            Effort.Marathon => 110,
            Effort.Long => 150,
            _ => double.PositiveInfinity,
        };
}
