using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts.Fitting;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>The usual week of a plan's runner as it grows, from which the caps of a session follow.</summary>
internal sealed class PlannedWeeks
{
    private readonly PlanRunner runner;
    private readonly RunningLog log;
    private readonly LocalDate race;

    public PlannedWeeks(Plan plan, PlanBook book)
    {
        (runner, race) = (PlanRunner.From(plan.Request, book).Value, plan.RaceDay().Date);
        log = new RunningLog(runner, new PlanCalendar(plan.Days[0].Date, race));
        foreach (var day in plan.Days)
        {
            log.Add(Period.DaysBetween(day.Date, race), runner.Size.Of(day.Workout));
        }
    }

    /// <summary>The runner by a date.</summary>
    public RunnerShape ShapeOn(LocalDate date) =>
        new(runner.Paces, log.UsualBy(PlanCalendar.WeekOf(Period.DaysBetween(date, race))), runner.Request.Goal);
}
