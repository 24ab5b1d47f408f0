using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;

namespace MileBot.Coaching.Plans;

/// <summary>
/// Picks the key session of a day from a phase's list: as far into the list as the day is into the phase. One that would have to be made
/// smaller for the runner, or needs a track they do not have, is passed over for its neighbour. Threshold never comes three times in a row.
/// </summary>
/// <param name="runner">For whom.</param>
/// <param name="kinds">What all key sessions so far were for.</param>
internal sealed class QualityPicker(PlanRunner runner, List<WorkoutKind> kinds)
{
    /// <summary>What fits as it is at the usual week last asked about, by name.</summary>
    private readonly Dictionary<string, bool> unchanged = [];
    private Distance? usualBefore;
    private Workout? last;

    /// <summary>The session, another one than the last; null when none of the list suits the runner.</summary>
    /// <param name="list">From the first of the phase to the last.</param>
    /// <param name="passed">How many of these days the phase had before.</param>
    /// <param name="all">How many it has.</param>
    /// <param name="usual">The usual week.</param>
    /// <param name="most">The most running it may hold.</param>
    public Workout? Pick(IReadOnlyList<Workout> list, int passed, int all, Distance usual, Distance most)
    {
        var shape = new RunnerShape(runner.Paces, usual, runner.Request.Goal);
        var suits = list.Where(workout => Suits(workout, shape, most)).ToList();
        if (kinds is [.., WorkoutKind.Threshold, WorkoutKind.Threshold])
        {
            suits.RemoveAll(workout => workout.Kind == WorkoutKind.Threshold);
        }

        if (suits.Count == 0)
        {
            return null;
        }

        var index = passed * suits.Count / all;
        index = suits.Count > 1 && suits[index] == last ? (index + 1) % suits.Count : index;
        kinds.Add(suits[index].Kind);
        return last = suits[index];
    }

    private bool Suits(Workout workout, RunnerShape shape, Distance most) =>
        (runner.Request.HasTrack || !NeedsTrack(workout))
        && runner.Size.Of(workout) <= most
        && IsUnchanged(workout, shape);

    private bool IsUnchanged(Workout workout, RunnerShape shape)
    {
        if (shape.Weekly != usualBefore)
        {
            unchanged.Clear();
            usualBefore = shape.Weekly;
        }

        if (!unchanged.TryGetValue(workout.Name, out var isUnchanged))
        {
            unchanged[workout.Name] = isUnchanged = WorkoutFitter.Fit(workout.Steps, shape).Changes.Count == 0;
        }

        return isUnchanged;
    }

    private static bool NeedsTrack(Workout workout) =>
        workout.Kind != WorkoutKind.TimeTrial && workout.Steps.Any(NeedsTrack);

    private static bool NeedsTrack(WorkoutStep step) =>
        step switch
        {
            WorkoutStep.Repeat repeat => repeat.Steps.Any(NeedsTrack),
            WorkoutStep.Run { Extent: Extent.ForDistance, Effort: > Effort.Marathon and not Effort.Stride } => true,
            _ => false,
        };
}
