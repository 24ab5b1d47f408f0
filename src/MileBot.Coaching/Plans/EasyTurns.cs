using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Plans;

/// <summary>Whose turn it is on an easy day: of those in the phase's list that the day allows, the one that waited longest.</summary>
internal sealed class EasyTurns(PlanRunner runner, PlanCalendar calendar, DayRoles roles, WalkRunStages stages)
{
    private const int DaysForOther = 4;

    private readonly Dictionary<string, int> taken = [];
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

        var next = template
            .Phases[phase]
            .Easy.Where(workout => IsAllowed(workout, day, week))
            .OrderBy(workout => calendar.IsCutBack(week) && IsRun(workout))
            .ThenBy(workout => taken.GetValueOrDefault(workout.Name))
            .FirstOrDefault();
        if (next is null)
        {
            return template.Easy;
        }

        taken[next.Name] = ++turn;
        weekWithoutRun = IsRun(next) ? weekWithoutRun : week;
        return next;
    }

    /// <summary>Nothing quick for whoever should not yet or near a time trial, no hills before a hard day.</summary>
    private bool IsAllowed(Workout workout, int day, int week) =>
        !(workout.Steps.Any(IsQuick) && (runner.IsEasyOnly || !stages.MayStride(week) || roles.IsNearTrial(day)))
        && !(workout.Kind == WorkoutKind.Hills && roles.IsHard(day - 1))
        && (IsRun(workout) || MayDoWithoutRun(week));

    /// <summary>From four days a week on, a lighter week has a day without running, and every week of a beginner.</summary>
    private bool MayDoWithoutRun(int week) =>
        weekWithoutRun != week
        && roles.TrainingDaysOf(week) >= DaysForOther
        && !stages.IsFirstWithoutStop(week)
        && (calendar.IsCutBack(week) || runner.IsNewToRunning);

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
