using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>
/// What runners change about their plan themselves: a new plan, or a <see cref="PlanEditProblem"/>. Days that are over and the race
/// never change.
/// </summary>
public static class PlanEdits
{
    /// <summary>
    /// Moves a session to another day; what was there comes in its place. A hard day that would lie too near to another is refused
    /// with the nearest date that works, if any, as its suggestion.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="from">The day of the session.</param>
    /// <param name="to">The day it goes to.</param>
    /// <param name="today">The runner's date.</param>
    public static Parsed<Plan> Move(Plan plan, LocalDate from, LocalDate to, LocalDate today) =>
        new SessionMove(plan, from, today).To(to);

    /// <summary>The days within a week either way that a session can move to, nearest first; none when it cannot move.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="from">The day of the session.</param>
    /// <param name="today">The runner's date.</param>
    public static IEnumerable<PlanDay> Places(Plan plan, LocalDate from, LocalDate today) =>
        new SessionMove(plan, from, today).Near(from).Select(date => plan.On(date)!);

    /// <summary>Leaves a session out: the day becomes a rest day.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="date">The day of the session.</param>
    /// <param name="today">The runner's date.</param>
    /// <param name="book">What plans are made of.</param>
    public static Parsed<Plan> Skip(Plan plan, LocalDate date, LocalDate today, PlanBook book)
    {
        if (ProblemWith(plan, date, today) is { } problem)
        {
            return problem;
        }

        return plan.On(date)!.Workout.Kind == WorkoutKind.Rest
            ? new Problem(PlanEditProblem.NothingThere, date.ToText())
            : plan.Change(date, day => day.Date == date ? book.RestInPlaceOf(day) : day);
    }

    /// <summary>Takes every pace from another mile: the sessions to come stay, fitted to it; a <see cref="PlanRequestProblem"/> when it can be none.</summary>
    /// <param name="season">What is known.</param>
    /// <param name="mile">What the runner can run now.</param>
    /// <param name="today">The runner's date.</param>
    /// <param name="book">What plans are made of.</param>
    public static Parsed<Plan> Pace(Season season, RaceTime mile, LocalDate today, PlanBook book)
    {
        var look = new Look(season, today, book);
        var request = look.RequestAt(mile);
        return PlanRunner.From(request, book).Then<Plan>(_ => Settled.For(look, look.Plan with { Request = request }));
    }

    /// <summary>Builds the days to come again from other answers; a <see cref="PlanRequestProblem"/> when that cannot be.</summary>
    /// <param name="season">What is known. While a break, illness or pain lasts there is no training in the new plan either.</param>
    /// <param name="request">The answers; the days before its start stay as well, if it is yet to come.</param>
    /// <param name="today">The runner's date.</param>
    /// <param name="book">What plans are made of.</param>
    public static Parsed<Plan> Rebuild(Season season, PlanRequest request, LocalDate today, PlanBook book)
    {
        var look = new Look(season, today, book);
        var (plan, from) = (season.Plan, LocalDate.Max(look.FirstToBuild, request.Start));
        var answers = PlanRunner.Supposing(request with { Start = plan.Request.Start }, plan.Request, book);
        var anew = RestOfPlan.Anew(plan, answers, from, book);
        var built =
            anew.Problem?.Kind is PlanRequestProblem.RaceTooSoon && request.Race >= from
                ? RestOfPlan.AsMeant(plan, answers, from, book)
                : anew;
        return built.Then<Plan>(rest =>
            look.IsAway ? rest.Change(from, book.RestInPlaceOf) : Settled.For(look, LoadRamp.Applied(look, rest))
        );
    }

    /// <summary>Why a day cannot change; null when it can.</summary>
    internal static Problem? ProblemWith(Plan plan, LocalDate date, LocalDate today) =>
        plan.On(date) is null ? new Problem(PlanEditProblem.OutsideThePlan, date.ToText())
        : date < today ? new Problem(PlanEditProblem.DayIsPast, date.ToText())
        : date == plan.RaceDay().Date ? new Problem(PlanEditProblem.RaceDayStays, date.ToText())
        : null;
}
