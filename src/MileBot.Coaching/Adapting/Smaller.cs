using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Adapting;

/// <summary>Sessions with less of everything: fewer repeats, shorter runs. Rest between repeats stays.</summary>
internal static class Smaller
{
    private static readonly RaceTime Minute = RaceTime.FromMinutes(1);
    private static readonly Distance Shortest = Distance.FromMetres(50);

    /// <summary>The session at a share of its size, above 0 and up to 1.</summary>
    public static Workout By(this Workout workout, double share) =>
        workout with
        {
            Steps = [.. workout.Steps.SelectMany(step => By(step, share))],
        };

    private static IEnumerable<WorkoutStep> By(WorkoutStep step, double share) =>
        step switch
        {
            WorkoutStep.Run run => [run with { Extent = By(run.Extent, share) }],
            WorkoutStep.Progression run => [run with { Extent = By(run.Extent, share) }],
            WorkoutStep.CrossTrain cross => [new WorkoutStep.CrossTrain(By(cross.Time, share))],
            WorkoutStep.Repeat repeat => Fewer(repeat, (int)Math.Floor(repeat.Times * share)),
            _ => [step],
        };

    private static IReadOnlyList<WorkoutStep> Fewer(WorkoutStep.Repeat repeat, int times) =>
        times < 2 ? repeat.Steps : [repeat with { Times = times }];

    private static Extent By(Extent extent, double share) =>
        extent switch
        {
            Extent.ForTime time => new Extent.ForTime(By(time.Time, share)),
            Extent.ForDistance distance => new Extent.ForDistance(By(distance.Distance, share)),
            _ => throw new InvalidOperationException("An extent of an unknown kind."),
        };

    /// <summary>Down to the full minute, or from a minute down to the full second.</summary>
    private static RaceTime By(RaceTime time, double share)
    {
        var step = time * share >= Minute ? 60_000 : 1_000;
        return RaceTime.FromMilliseconds(Math.Max((time * share).Milliseconds / step * step, step));
    }

    /// <summary>Down to the full 100 m, or below that to the full 10 m.</summary>
    private static Distance By(Distance distance, double share)
    {
        var metres = distance.Metres * share;
        var step = metres >= 100 ? 100 : 10;
        var less = Distance.FromMetres(Math.Floor(metres / step) * step);
        return less > Shortest ? less : Shortest;
    }
}
