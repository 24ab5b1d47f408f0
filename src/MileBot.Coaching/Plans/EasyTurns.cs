using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Plans;

/// <summary>Whose turn it is on an easy day: of those in the phase's list that the day allows, the one that waited longest.</summary>
internal sealed class EasyTurns(PlanRunner runner, DayRoles roles, WalkRunStages stages)
{
    private const int DaysForOther = 4;

    private readonly Dictionary<(Workout Workout, int Place), int> taken = [];
    private int turn;
    private int weekWithoutRun;

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
        if (roles.IsNearTrial(day) || allowed.Count == 0)
        {
            return template.Easy;
        }

        var next = allowed.MinBy(entry => taken.GetValueOrDefault(entry));
        taken[next] = ++turn;
        weekWithoutRun = IsRun(next.Workout) ? weekWithoutRun : week;
        return next.Workout;
    }

    /// <summary>Nothing quick for whoever should not yet, no hills before a hard day, and one day a week without running, from four days on.</summary>
    private bool IsAllowed(Workout workout, int day, int week) =>
        !(workout.Steps.Any(IsQuick) && (runner.IsEasyOnly || !stages.MayStride(week)))
        && !(workout.Kind == WorkoutKind.Hills && roles.IsHard(day - 1))
        && (
            IsRun(workout)
            || (
                weekWithoutRun != week && roles.TrainingDaysOf(week) >= DaysForOther && !stages.IsFirstWithoutStop(week)
            )
        );

    private bool IsRun(Workout workout) => runner.Size.Of(workout) > default(Distance);

    private static bool IsQuick(WorkoutStep step) =>
        step switch
        {
            WorkoutStep.Repeat repeat => repeat.Steps.Any(IsQuick),
            WorkoutStep.Run run => run.Effort > Effort.Long,
            WorkoutStep.Progression => true,
            _ => false,
        };
}
