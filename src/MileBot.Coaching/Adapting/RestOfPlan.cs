using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>The days from a date to the race built again. Those before it stay.</summary>
internal static class RestOfPlan
{
    /// <summary>As they were meant when the plan began, or a <see cref="PlanRequestProblem"/>.</summary>
    public static Parsed<Plan> AsMeant(Plan plan, PlanRequest request, LocalDate from, PlanBook book) =>
        PlanBuilder.Build(request, book).Then<Plan>(built => Joined(plan, built, request, from));

    /// <summary>As a plan of their own, in what time is left, or a <see cref="PlanRequestProblem"/>.</summary>
    public static Parsed<Plan> Anew(Plan plan, PlanRequest request, LocalDate from, PlanBook book) =>
        PlanBuilder.Build(request with { Start = from }, book).Then<Plan>(built => Joined(plan, built, request, from));

    private static Plan Joined(Plan plan, Plan built, PlanRequest request, LocalDate from) =>
        new(
            request with
            {
                Start = plan.Days[0].Date,
            },
            [.. plan.Days.Where(day => day.Date < from), .. built.Days.Where(day => day.Date >= from)]
        );
}
