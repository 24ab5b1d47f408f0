using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>
/// Which days are hard, and how far they must lie apart (science.md 7.1): two days, and three for beginners, from 40 on, and around
/// a time trial. To the race it is four, and ten from a time trial. Hill sprints at the end of an easy run are not hard, hill repeats are.
/// </summary>
internal static class HardDays
{
    private const int BeforeTheRace = 4;

    /// <summary>Whether a session is hard for this runner. A long run is for beginners.</summary>
    public static bool IsHard(this PlanDay day, PlanRequest request) =>
        day.Workout.Kind switch
        {
            WorkoutKind.Speed or WorkoutKind.Interval or WorkoutKind.Threshold => true,
            WorkoutKind.GoalPace or WorkoutKind.TimeTrial => true,
            WorkoutKind.Hills => !SessionSize.IsSizable(day.Workout),
            WorkoutKind.Long => PlanRunner.IsNew(request),
            _ => false,
        };

    /// <summary>Whether a hard day is too near to another of the plan.</summary>
    public static bool IsBesideAnother(this Plan plan, PlanDay day) => plan.IsBeside(day, _ => true);

    /// <summary>Whether a hard day is too near to one before it.</summary>
    public static bool IsBesideEarlier(this Plan plan, PlanDay day) =>
        plan.IsBeside(day, other => other.Date < day.Date);

    /// <summary>Whether a hard day is too near to the race.</summary>
    public static bool IsNearTheRace(this Plan plan, PlanDay day) =>
        day.IsHard(plan.Request)
        && Apart(day, plan.RaceDay())
            < (day.Workout.Kind == WorkoutKind.TimeTrial ? DayRoles.LastTrial : BeforeTheRace);

    private static bool IsBeside(this Plan plan, PlanDay day, Func<PlanDay, bool> isMeant) =>
        day.IsHard(plan.Request)
        && plan.Days.SkipLast(1)
            .Any(other =>
                other.Date != day.Date
                && isMeant(other)
                && other.IsHard(plan.Request)
                && Apart(day, other) < LeastApart(plan.Request, day, other)
            );

    private static int Apart(PlanDay one, PlanDay other) => Math.Abs(Period.DaysBetween(one.Date, other.Date));

    private static int LeastApart(PlanRequest request, PlanDay one, PlanDay other) =>
        one.Workout.Kind == WorkoutKind.TimeTrial || other.Workout.Kind == WorkoutKind.TimeTrial
            ? DayRoles.AroundTrial
            : PlanRunner.DaysBetweenHardOf(request);
}
