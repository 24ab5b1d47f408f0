using MileBot.Coaching.Parsing;
using NodaTime;

namespace MileBot.Coaching.Plans;

/// <summary>Builds plans. Pure: the same request and book give the same plan.</summary>
public static class PlanBuilder
{
    private const int FewestDays = 2;

    /// <summary>The first day a plan for a race can begin on: 20 weeks with it.</summary>
    public static LocalDate EarliestStart(LocalDate race) => race.PlusDays(1 - PlanCalendar.LongestPlan);

    /// <summary>The last day a plan for a race can begin on: two weeks with it.</summary>
    public static LocalDate LatestStart(LocalDate race) => race.PlusDays(1 - PlanCalendar.ShortestPlan);

    /// <summary>The plan of a request, or a <see cref="PlanRequestProblem"/>.</summary>
    public static Parsed<Plan> Build(PlanRequest request, PlanBook book)
    {
        if (request.Start > LatestStart(request.Race) || request.Start < EarliestStart(request.Race))
        {
            var kind =
                request.Start < EarliestStart(request.Race)
                    ? PlanRequestProblem.RaceTooFar
                    : PlanRequestProblem.RaceTooSoon;
            return new Problem(kind, request.Race.ToString("uuuu-MM-dd", formatProvider: null));
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
