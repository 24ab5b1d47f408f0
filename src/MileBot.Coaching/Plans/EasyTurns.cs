using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Plans;

/// <summary>Whose turn it is on an easy day: of those in the phase's list that the day allows, the one that waited longest.</summary>
internal sealed class EasyTurns(PlanRunner runner, DayRoles roles, WalkRunStages stages)
{
    private readonly Dictionary<(Workout Workout, int Place), int> taken = [];
    private readonly Dictionary<Workout, int> hills = [];
    private int turn;

    public Workout Take(int day, int week, PlanPhase phase)
    {
        var template = runner.Template;
        if (roles[day] == DayRole.Eve)
        {
            return stages.MayStride(week) && !runner.IsEasyOnly ? template.Eve : template.Easy;
        }

        if (roles[day] == DayRole.Long)
        {
            return runner.IsEasyOnly ? template.Easy : template.Long;
        }

        var places = new Dictionary<Workout, int>();
        var allowed = template
            .Phases[phase]
            .Easy.Select(workout => (Workout: workout, Place: places[workout] = places.GetValueOrDefault(workout) + 1))
            .Where(entry => IsAllowed(entry.Workout, day, week))
            .ToList();
        if (allowed.Count == 0)
        {
            return template.Easy;
        }

        var next = allowed.MinBy(entry => taken.GetValueOrDefault(entry));
        taken[next] = ++turn;
        return next.Workout.Kind == WorkoutKind.Hills ? NextHills(next.Workout) : next.Workout;
    }

    private bool IsAllowed(Workout workout, int day, int week)
    {
        var isQuick = workout.Steps.Any(IsQuick);
        return !(isQuick && (runner.IsEasyOnly || !stages.MayStride(week) || roles.IsNearTrial(day)))
            && !(workout.Kind == WorkoutKind.Hills && roles.IsHard(day - 1));
    }

    private static bool IsQuick(WorkoutStep step) =>
        step switch
        {
            WorkoutStep.Repeat repeat => repeat.Steps.Any(IsQuick),
            WorkoutStep.Run run => run.Effort > Effort.Long,
            WorkoutStep.Progression => true,
            _ => false,
        };

    /// <summary>Hill sprints begin with four fewer than the workout's, two at least, and one more comes each time.</summary>
    private Workout NextHills(Workout workout)
    {
        var before = hills.GetValueOrDefault(workout);
        hills[workout] = before + 1;
        return workout with { Steps = [.. workout.Steps.Select(step => Fewer(step, before))] };
    }

    private static WorkoutStep Fewer(WorkoutStep step, int before) =>
        step is WorkoutStep.Repeat repeat
            ? repeat with
            {
                Times = Math.Min(repeat.Times, Math.Max(repeat.Times - 4, 2) + before),
            }
            : step;
}
