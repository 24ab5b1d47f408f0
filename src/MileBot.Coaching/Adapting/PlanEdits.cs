using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
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
        SessionMove.Make(plan, from, to, today);

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

    /// <summary>Why a day cannot change; null when it can.</summary>
    internal static Problem? ProblemWith(Plan plan, LocalDate date, LocalDate today) =>
        plan.On(date) is null ? new Problem(PlanEditProblem.OutsideThePlan, date.ToText())
        : date < today ? new Problem(PlanEditProblem.DayIsPast, date.ToText())
        : date == plan.RaceDay().Date ? new Problem(PlanEditProblem.RaceDayStays, date.ToText())
        : null;
}
