using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Plans;

/// <summary>
/// The days just outside a plan. Nothing hard: the plan supposes a rested runner, and 72 hours of easy days follow a race
/// (science.md 7.1).
/// </summary>
public static class AroundThePlan
{
    /// <summary>How long the days after the race stay easy.</summary>
    private const int DaysAfter = 7;

    /// <summary>The plan's smallest easy session on a weekday the runner trains on, rest on any other.</summary>
    /// <returns>Null for a day of the plan, and from a week after it on.</returns>
    public static Workout? On(Plan plan, LocalDate date, PlanBook book) =>
        plan.On(date) is not null || date > plan.Days[^1].Date.PlusDays(DaysAfter) ? null
        : plan.Request.Days.Contains(date.DayOfWeek) ? Smallest(plan) ?? book.Rest
        : book.Rest;

    private static Workout? Smallest(Plan plan)
    {
        var size = SessionSize.For(plan.Request);
        return plan
            .Days.Select(day => day.Workout)
            .Where(workout => workout.Kind is WorkoutKind.Easy or WorkoutKind.WalkRun)
            .MinBy(size.Of);
    }
}
