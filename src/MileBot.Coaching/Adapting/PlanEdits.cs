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
    public static Parsed<Plan> Skip(Plan plan, LocalDate date, LocalDate today)
    {
        if (ProblemWith(plan, date, today) is { } problem)
        {
            return problem;
        }

        return plan.On(date)!.Workout.Kind == WorkoutKind.Rest
            ? new Problem(PlanEditProblem.NothingThere, date.ToText())
            : plan.Change(date, day => day.Date == date ? RestDay.InPlaceOf(day) : day);
    }

    /// <summary>Stops training: every day from a date to the race is a rest day, until it is resumed.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="from">The first day without training.</param>
    /// <param name="today">The runner's date.</param>
    public static Parsed<Plan> Pause(Plan plan, LocalDate from, LocalDate today) =>
        ProblemWith(plan, from, today) is { } problem ? problem : plan.Change(from, RestDay.InPlaceOf);

    /// <summary>
    /// Takes training up again, today at the earliest: after up to five days as it was meant, after more built from what is left, gently at
    /// first.
    /// </summary>
    /// <param name="season">What is known; a break, illness or pain that still lasts counts as over.</param>
    /// <param name="today">The runner's date.</param>
    /// <param name="book">What plans are made of.</param>
    public static Parsed<Plan> Resume(Season season, LocalDate today, PlanBook book)
    {
        if (season.Plan.On(today) is null)
        {
            return new Problem(PlanEditProblem.OutsideThePlan, today.ToText());
        }

        var look = new Look(season with { Events = [.. season.Events, new SeasonEvent.Return(today)] }, today, book);
        var layoff = look.Layoffs.Over.LastOrDefault(layoff => layoff.IsWithoutRunning);
        return ReturnAdvice.Plan(look, layoff?.Days ?? 0);
    }

    /// <summary>Builds the days to come again from other answers; a <see cref="PlanRequestProblem"/> when that cannot be.</summary>
    /// <param name="season">What is known. While a break, illness or pain lasts there is no training in the new plan either.</param>
    /// <param name="request">The answers; its start does not matter.</param>
    /// <param name="today">The runner's date.</param>
    /// <param name="book">What plans are made of.</param>
    public static Parsed<Plan> Rebuild(Season season, PlanRequest request, LocalDate today, PlanBook book)
    {
        var look = new Look(season, today, book);
        var (plan, from) = (season.Plan, look.FirstToBuild);
        var answers = request with { Start = plan.Request.Start };
        var anew = RestOfPlan.Anew(plan, answers, from, book);
        var built =
            anew.Problem?.Kind is PlanRequestProblem.RaceTooSoon ? RestOfPlan.AsMeant(plan, answers, from, book) : anew;
        return built.Then<Plan>(rest =>
            look.IsAway ? rest.Change(from, RestDay.InPlaceOf) : Settled.For(look, LoadRamp.Applied(look, rest))
        );
    }

    /// <summary>Why a day cannot change; null when it can.</summary>
    internal static Problem? ProblemWith(Plan plan, LocalDate date, LocalDate today) =>
        plan.On(date) is null ? new Problem(PlanEditProblem.OutsideThePlan, date.ToText())
        : date < today ? new Problem(PlanEditProblem.DayIsPast, date.ToText())
        : date == plan.RaceDay().Date ? new Problem(PlanEditProblem.RaceDayStays, date.ToText())
        : null;
}
