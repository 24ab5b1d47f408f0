using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts.Fitting;

/// <summary>A step on its way to being fitted: what fitting may change about it can be changed.</summary>
internal sealed class FitNode
{
    private readonly StepPaces paces;
    private readonly IReadOnlyList<FitNode> rounds = [];
    private readonly Recovery? between;
    private FittedStep.Single? single;

    public FitNode(WorkoutStep step, StepPaces paces, BoutRule bouts, ISet<FitChange> changes, bool isRepeated)
    {
        this.paces = paces;
        if (step is WorkoutStep.Repeat repeat)
        {
            Times = repeat.Times;
            between = repeat.Between;
            rounds = [.. repeat.Steps.Select(inner => new FitNode(inner, paces, bouts, changes, isRepeated: true))];
            return;
        }

        var fitted = bouts.Fit(step, isRepeated);
        if (!ReferenceEquals(fitted, step))
        {
            changes.Add(isRepeated ? FitChange.ShorterReps : FitChange.ShorterRuns);
        }

        single = paces.Fit(fitted);
    }

    public int Times { get; private set; } = 1;

    /// <summary>How many times over a cap these are; 1 or less keeps it.</summary>
    public static double Excess(IReadOnlyList<FitNode> nodes, VolumeCap cap)
    {
        var (metres, seconds) = (0d, 0d);
        foreach (var node in nodes)
        {
            node.Count(cap, times: 1, ref metres, ref seconds);
        }

        return cap.Excess(metres, seconds);
    }

    /// <summary>The repeat with the most rounds of work that counts; the first of several.</summary>
    public static FitNode? MostRepeated(IReadOnlyList<FitNode> nodes, VolumeCap cap)
    {
        FitNode? most = null;
        foreach (var node in nodes)
        {
            var inner = MostRepeated(node.rounds, cap);
            var candidate = node.Holds(cap) && node.Times >= (inner?.Times ?? 0) ? node : inner;
            most = candidate is not null && candidate.Times > (most?.Times ?? 1) ? candidate : most;
        }

        return most;
    }

    public void RepeatOnceLess() => Times--;

    /// <summary>Cuts the runs that count to a share of themselves, downwards to what a watch or a track shows.</summary>
    public void Shorten(VolumeCap cap, double share)
    {
        foreach (var round in rounds)
        {
            round.Shorten(cap, share);
        }

        if (single is { } whole && cap.ShareOf(whole.Step) > 0)
        {
            single = paces.Fit(Shortened(whole.Step, share));
        }
    }

    public FittedStep Fitted()
    {
        if (single is not null)
        {
            return single;
        }

        FittedStep[] round = [.. rounds.Select(node => node.Fitted())];
        var pause = between is { } recovery && Times > 1 ? paces.Fit(new WorkoutStep.Recover(recovery)) : null;
        var (time, distance, load) = (RaceTime.Zero, default(Distance), 0d);
        foreach (var step in round)
        {
            time += step.Time * Times;
            distance += step.Distance * Times;
            load += step.Load * Times;
        }

        return pause is null
            ? new FittedStep.Repeat(Times, round, pause, time, distance, load)
            : new FittedStep.Repeat(
                Times,
                round,
                pause,
                time + (pause.Time * (Times - 1)),
                distance + (pause.Distance * (Times - 1)),
                load + (pause.Load * (Times - 1))
            );
    }

    private bool Holds(VolumeCap cap) =>
        single is null ? rounds.Any(round => round.Holds(cap)) : cap.ShareOf(single.Step) > 0;

    private void Count(VolumeCap cap, int times, ref double metres, ref double seconds)
    {
        if (single is not null)
        {
            var share = cap.ShareOf(single.Step) * times;
            metres += single.Distance.Metres * share;
            seconds += single.Time.Seconds * share;
        }

        foreach (var round in rounds)
        {
            round.Count(cap, times * Times, ref metres, ref seconds);
        }
    }

    private static WorkoutStep Shortened(WorkoutStep step, double share) =>
        step switch
        {
            WorkoutStep.Run run => run with { Extent = Shortened(run.Extent, share) },
            WorkoutStep.Progression run => run with { Extent = Shortened(run.Extent, share) },
            _ => step,
        };

    private static Extent Shortened(Extent extent, double share) =>
        extent switch
        {
            Extent.ForTime time => new Extent.ForTime(
                RaceTime.FromMilliseconds(Down((long)(time.Time.Milliseconds * share), 60_000, 10_000, 1_000))
            ),
            Extent.ForDistance distance => new Extent.ForDistance(
                Distance.FromMillimetres(
                    Down((long)(distance.Distance.Millimetres * share), 1_000_000, 100_000, 10_000)
                )
            ),
            _ => throw new InvalidOperationException("An extent of an unknown kind."),
        };

    /// <summary>Down to a full large step from that size on, else to a middle, else to a small one, else as it is.</summary>
    private static long Down(long value, params ReadOnlySpan<long> sizes)
    {
        foreach (var size in sizes)
        {
            if (value >= size)
            {
                return value / size * size;
            }
        }

        return value;
    }
}
