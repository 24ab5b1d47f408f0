using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>
/// Which days are hard, and how far they must lie apart (science.md 7.1): two days, and three for beginners, from 40 on, and around
/// a time trial. To the race it is four, and ten from a time trial. Hill sprints at the end of an easy run are not hard, hill repeats are.
/// A long run is hard for beginners alone, but the three days around a time trial and before the race are easy ones (science.md 7.3).
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

    /// <summary>Whether a day is too near to another of the plan.</summary>
    public static bool IsBesideAnother(this Plan plan, PlanDay day) => plan.IsBeside(day, _ => true);

    /// <summary>
    /// Whether a day cannot stay as it is because of one before it. Of a long run and a time trial after it, it is the long run that
    /// gives way.
    /// </summary>
    public static bool MustGiveWay(this Plan plan, PlanDay day) =>
        plan.IsBeside(day, other => other.Date < day.Date || !day.IsHard(plan.Request));

    /// <summary>Whether a day is too near to the race.</summary>
    public static bool IsNearTheRace(this Plan plan, PlanDay day)
    {
        var apart = Apart(day, plan.RaceDay());
        return day.IsHard(plan.Request)
            ? apart < (IsTrial(day) ? DayRoles.LastTrial : BeforeTheRace)
            : day.Workout.Kind == WorkoutKind.Long && apart < DayRoles.AroundTrial;
    }

    private static bool IsBeside(this Plan plan, PlanDay day, Func<PlanDay, bool> isMeant) =>
        plan
            .Days.SkipLast(1)
            .Any(other =>
                other.Date != day.Date && isMeant(other) && Apart(day, other) < LeastApart(plan.Request, day, other)
            );

    private static int Apart(PlanDay one, PlanDay other) => Math.Abs(Period.DaysBetween(one.Date, other.Date));

    private static int LeastApart(PlanRequest request, PlanDay one, PlanDay other) =>
        IsTrial(one) || IsTrial(other)
            ? (IsLongOrHard(one, request) && IsLongOrHard(other, request) ? DayRoles.AroundTrial : 0)
        : one.IsHard(request) && other.IsHard(request) ? PlanRunner.DaysBetweenHardOf(request)
        : 0;

    private static bool IsTrial(PlanDay day) => day.Workout.Kind == WorkoutKind.TimeTrial;

    private static bool IsLongOrHard(PlanDay day, PlanRequest request) =>
        day.Workout.Kind == WorkoutKind.Long || day.IsHard(request);
}
