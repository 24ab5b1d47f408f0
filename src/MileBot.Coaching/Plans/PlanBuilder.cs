using MileBot.Coaching.Parsing;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Coaching.Plans;

/// <summary>Builds plans. Pure: the same request and book give the same plan.</summary>
public static class PlanBuilder
{
    /// <summary>The fewest training days in a week: a plan has a fast day and an easy one at least.</summary>
    public const int FewestDays = 2;

    /// <summary>The shortest plan.</summary>
    public const int FewestWeeks = 2;

    /// <summary>The longest plan.</summary>
    public const int MostWeeks = 20;

    /// <summary>The first day a plan for a race can begin on: 20 weeks with it.</summary>
    public static LocalDate EarliestStart(LocalDate race) => race.PlusDays(1 - PlanCalendar.LongestPlan);

    /// <summary>The last day a plan for a race can begin on: two weeks with it.</summary>
    private static LocalDate LatestStart(LocalDate race) => race.PlusDays(1 - PlanCalendar.ShortestPlan);

    /// <summary>Why there is no plan from a day to a race; null when there can be one.</summary>
    public static Problem? ProblemWith(LocalDate start, LocalDate race) =>
        start > LatestStart(race) ? new Problem(PlanRequestProblem.RaceTooSoon, LocalDatePattern.Iso.Format(race))
        : start < EarliestStart(race) ? new Problem(PlanRequestProblem.RaceTooFar, LocalDatePattern.Iso.Format(race))
        : null;

    /// <summary>The plan of a request, or a <see cref="PlanRequestProblem"/>.</summary>
    public static Parsed<Plan> Build(PlanRequest request, PlanBook book)
    {
        if (ProblemWith(request.Start, request.Race) is { } problem)
        {
            return problem;
        }

        return request.Days.Count < FewestDays
            ? new Problem(PlanRequestProblem.TooFewDays, "")
            : PlanRunner.From(request, book).Then<Plan>(runner => Build(runner, book));
    }

    private static Plan Build(PlanRunner runner, PlanBook book)
    {
        var calendar = new PlanCalendar(runner.Request.Start, runner.Request.Race);
        var stages = new WalkRunStages(runner, calendar);
        var roles = new DayRoles(runner, calendar, WeekPattern.For(runner), stages);
        var sessions = new SessionPlanner(runner, calendar, roles, stages, book).Plan();
        var strength = StrengthDays.For(runner, calendar, roles, sessions);
        var days = new List<PlanDay>(calendar.First + 1);
        for (var day = calendar.First; day >= 0; day--)
        {
            var phase = calendar.PhaseOf(PlanCalendar.WeekOf(day));
            days.Add(new(calendar.DateOf(day), phase, sessions[day], strength.GetValueOrDefault(day)));
        }

        return new(runner.Request, days);
    }
}
