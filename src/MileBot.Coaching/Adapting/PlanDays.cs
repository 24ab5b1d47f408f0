using MileBot.Coaching.Plans;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>Plans with some of their days changed. What is over, and the race, never change.</summary>
internal static class PlanDays
{
    /// <summary>The race day.</summary>
    public static PlanDay RaceDay(this Plan plan) => plan.Days[^1];

    /// <summary>The days from a date on, without the race.</summary>
    public static IEnumerable<PlanDay> From(this Plan plan, LocalDate date) =>
        plan.Days.SkipLast(1).Where(day => day.Date >= date);

    /// <summary>The plan with each day from a date on, but for the race, put through a change.</summary>
    public static Plan Change(this Plan plan, LocalDate from, Func<PlanDay, PlanDay> change) =>
        plan with
        {
            Days = [.. plan.Days.SkipLast(1).Select(day => day.Date < from ? day : change(day)), plan.RaceDay()],
        };

    /// <summary>Whether two plans ask the same of the runner.</summary>
    public static bool IsLike(this Plan plan, Plan other) =>
        plan.Request.Mile == other.Request.Mile && plan.Days.SequenceEqual(other.Days, SameSession.Instance);
}
