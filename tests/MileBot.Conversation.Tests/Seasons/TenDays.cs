using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;

namespace MileBot.Conversation.Tests.Seasons;

/// <summary>Picks ten days of a plan that show as much of it as ten days can.</summary>
internal static class TenDays
{
    private const int Count = 10;

    /// <summary>What a reader wants to see, most wanted first.</summary>
    private static readonly Func<PlanDay, bool>[] Wanted =
    [
        Is(WorkoutKind.Race),
        Is(WorkoutKind.Rest),
        Is(WorkoutKind.Easy),
        Is(WorkoutKind.Long),
        Is(WorkoutKind.Speed),
        Is(WorkoutKind.Threshold),
        Is(WorkoutKind.Hills),
        Is(WorkoutKind.TimeTrial),
        day => day.Strength is not null,
        day => day.Workout.Name == "day-before-race",
        day => day.Phase == PlanPhase.Taper && day.Workout.Kind is not (WorkoutKind.Rest or WorkoutKind.Race),
        Is(WorkoutKind.Interval),
        Is(WorkoutKind.GoalPace),
        Is(WorkoutKind.Strides),
        Is(WorkoutKind.WalkRun),
        Is(WorkoutKind.Form),
    ];

    public static IReadOnlyList<PlanDay> Of(Plan plan)
    {
        var picked = new List<PlanDay>();
        foreach (var wanted in Wanted)
        {
            Add(picked, [.. plan.Days.Where(wanted).Except(picked)]);
        }

        while (picked.Count < Count)
        {
            Add(picked, New(plan, picked));
        }

        return [.. picked.OrderBy(day => day.Date)];
    }

    private static Func<PlanDay, bool> Is(WorkoutKind kind) => day => day.Workout.Kind == kind;

    /// <summary>The one in the middle: neither the first, which is small, nor the last.</summary>
    private static void Add(List<PlanDay> picked, List<PlanDay> found)
    {
        if (picked.Count < Count && found.Count > 0)
        {
            picked.Add(found[found.Count / 2]);
        }
    }

    /// <summary>Training days with a session not shown yet, or else any.</summary>
    private static List<PlanDay> New(Plan plan, List<PlanDay> picked)
    {
        var open = plan.Days.Except(picked).Where(day => day.Workout.Kind != WorkoutKind.Rest).ToList();
        var names = picked.Select(day => day.Workout.Name).ToHashSet();
        var fresh = open.Where(day => !names.Contains(day.Workout.Name)).ToList();
        return fresh.Count > 0 ? fresh : open;
    }
}
