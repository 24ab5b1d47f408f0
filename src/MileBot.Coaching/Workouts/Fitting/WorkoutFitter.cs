using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts.Fitting;

/// <summary>
/// Fits workouts to runners. What would be too much is made smaller, in this order: repetitions that last too long become shorter,
/// then there are fewer repeats, and only then are runs cut short. Nothing is ever made larger.
/// </summary>
public static class WorkoutFitter
{
    /// <summary>Just under the cap, so that rounding a cut run to the millimetre cannot carry it over.</summary>
    private const double JustUnder = 0.9999;

    /// <summary>The steps with this runner's paces, within every cap.</summary>
    public static FittedWorkout Fit(IReadOnlyList<WorkoutStep> steps, RunnerShape shape)
    {
        var paces = new StepPaces(shape);
        var bouts = new BoutRule(paces);
        var changes = new SortedSet<FitChange>();
        var nodes = new FitNode[steps.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = new FitNode(steps[i], paces, bouts, changes, isRepeated: false);
        }

        foreach (var cap in VolumeCap.For(shape.Weekly))
        {
            Keep(nodes, cap, changes);
        }

        return Sum([.. nodes.Select(node => node.Fitted())], [.. changes]);
    }

    private static void Keep(FitNode[] nodes, VolumeCap cap, SortedSet<FitChange> changes)
    {
        while (FitNode.Excess(nodes, cap) > 1 && FitNode.MostRepeated(nodes, cap) is { } repeat)
        {
            repeat.RepeatOnceLess();
            changes.Add(FitChange.FewerRepeats);
        }

        if (FitNode.Excess(nodes, cap) is > 1 and var excess)
        {
            foreach (var node in nodes)
            {
                node.Shorten(cap, JustUnder / excess);
            }

            changes.Add(FitChange.ShorterRuns);
        }
    }

    private static FittedWorkout Sum(FittedStep[] steps, FitChange[] changes)
    {
        var (time, distance, load) = (RaceTime.Zero, default(Distance), 0d);
        foreach (var step in steps)
        {
            time += step.Time;
            distance += step.Distance;
            load += step.Load;
        }

        return new(steps, time, distance, load, changes);
    }
}
