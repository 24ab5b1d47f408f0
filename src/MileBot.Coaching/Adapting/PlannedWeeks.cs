using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts.Fitting;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>The usual week of a plan's runner as it grows day by day, from which the caps of a session follow.</summary>
internal sealed class PlannedWeeks
{
    private readonly PlanRunner runner;
    private readonly RunningLog log;
    private readonly LocalDate race;

    /// <summary>Begins before the first day of the plan.</summary>
    public PlannedWeeks(Plan plan, PlanBook book)
    {
        (runner, race) = (PlanRunner.From(plan.Request, book).Value, plan.RaceDay().Date);
        log = new RunningLog(runner, new PlanCalendar(plan.Days[0].Date, race));
    }

    /// <summary>Adds the next day.</summary>
    public void Add(PlanDay day) => log.Add(Period.DaysBetween(day.Date, race), runner.Size.Of(day.Workout));

    /// <summary>A day of the week to come with its session within every cap.</summary>
    public PlanDay InCaps(PlanDay day)
    {
        var usual = log.UsualBy(PlanCalendar.WeekOf(Period.DaysBetween(day.Date, race)));
        var fitted = day.Workout.For(new RunnerShape(runner.Paces, usual, runner.Request.Goal));
        return ReferenceEquals(fitted, day.Workout) ? day : day with { Workout = fitted };
    }
}
