using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Plans;

/// <summary>A week of a plan. Weeks end on the weekday of the race, so the first one may be short.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Days">In order; at least one.</param>
public sealed record PlanWeek(int Number, IReadOnlyList<PlanDay> Days)
{
    /// <summary>The part of the plan it belongs to; before the taper, a week without anything fast is one of base work.</summary>
    public PlanPhase Phase =>
        Days[0].Phase is PlanPhase.Speed or PlanPhase.Sharpen && !Key.Any() ? PlanPhase.Base : Days[0].Phase;

    /// <summary>The sessions that count most: those that are run fast, and the race.</summary>
    public IEnumerable<PlanDay> Key =>
        Days.Where(day =>
            day.Workout.Kind
                is WorkoutKind.Speed
                    or WorkoutKind.Interval
                    or WorkoutKind.Threshold
                    or WorkoutKind.GoalPace
                    or WorkoutKind.TimeTrial
                    or WorkoutKind.Race
        );

    /// <summary>All weeks of a plan, in order.</summary>
    public static IReadOnlyList<PlanWeek> Of(Plan plan)
    {
        var weeks = PlanCalendar.WeekOf(plan.Days.Count - 1);
        return
        [
            .. plan
                .Days.GroupBy(day => weeks + 1 - PlanCalendar.WeekOf(Period.DaysBetween(day.Date, plan.Days[^1].Date)))
                .Select(week => new PlanWeek(week.Key, [.. week])),
        ];
    }

    /// <summary>The running of the week, warm-ups and cool-downs not included.</summary>
    public Distance Running(SessionSize size) =>
        Days.Aggregate(default(Distance), (sum, day) => sum + size.Of(day.Workout));
}
