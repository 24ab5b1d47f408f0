using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts.Fitting;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>The usual week of a plan's runner as it grows, from which the caps of a session follow. Weeks are counted back from the race.</summary>
internal sealed class PlannedWeeks
{
    private readonly PlanRunner runner;
    private readonly LocalDate race;
    private readonly Dictionary<int, Distance> weeks = [];

    public PlannedWeeks(Plan plan, PlanBook book)
    {
        (runner, race) = (PlanRunner.From(plan.Request, book).Value, plan.RaceDay().Date);
        foreach (var day in plan.Days)
        {
            var week = WeekOf(day.Date);
            weeks[week] = weeks.GetValueOrDefault(week) + runner.Size.Of(day.Workout);
        }
    }

    /// <summary>The runner by a date.</summary>
    public RunnerShape ShapeOn(LocalDate date)
    {
        var (usual, before) = (runner.Weekly, WeekOf(date));
        foreach (var (week, running) in weeks)
        {
            usual = week > before && running > usual ? running : usual;
        }

        return new RunnerShape(runner.Paces, usual, runner.Request.Goal);
    }

    private int WeekOf(LocalDate date) => PlanCalendar.WeekOf(Period.DaysBetween(date, race));
}
