using System.Globalization;
using System.Text;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Notation;
using NodaTime;

namespace MileBot.Coaching.Tests.Plans;

/// <summary>A whole plan as a calendar to read, week by week.</summary>
internal static class PlanText
{
    public static string Of(Plan plan)
    {
        var size = SessionSize.For(plan.Request);
        var text = new StringBuilder();
        foreach (var week in PlanWeek.Of(plan))
        {
            var running = week.Running(size).Metres / 1_000;
            var phase = week.Phase.ToString().ToLowerInvariant();
            text.AppendLine(CultureInfo.InvariantCulture, $"Week {week.Number}, {phase}: {running:0.0} km");
            foreach (var day in week.Days)
            {
                text.AppendLine(Line(day, size));
            }

            text.AppendLine();
        }

        return text.ToString();
    }

    /// <summary>Everything there is in a plan, to tell whether two are the same to the last step.</summary>
    public static string Exact(Plan plan) =>
        $"{plan.Request with { Days = new HashSet<IsoDayOfWeek>() }} {string.Join(' ', plan.Request.Days.Order())}\n"
        + string.Join(
            '\n',
            plan.Days.Select(day =>
                $"{day.Date} {day.Phase} {day.Strength} {day.Workout.Name} {day.Workout.Kind} {day.Workout.WarmUp} {day.Workout.CoolDown} "
                + WorkoutNotation.Format(day.Workout.Steps)
            )
        );

    private static string Line(PlanDay day, SessionSize size)
    {
        var strength = day.Strength is { } lifting
            ? $"  + strength {lifting.Letter} ({lifting.Phase.ToString().ToLowerInvariant()})"
            : "";
        var what =
            day.Workout.Kind == WorkoutKind.Rest
                ? "-"
                : $"{day.Workout.Name, -22} {size.Of(day.Workout).Metres / 1_000, 5:0.0} km  {WorkoutNotation.Format(day.Workout.Steps)}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"  {day.Date.DayOfWeek.ToString()[..3]} {day.Date.Month:00}-{day.Date.Day:00}  {what}{strength}"
        );
    }
}
