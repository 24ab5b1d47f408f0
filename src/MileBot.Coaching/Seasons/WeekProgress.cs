using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Seasons;

/// <summary>How a week went.</summary>
/// <param name="Number">The plan's week, from 1.</param>
/// <param name="Planned">Its sessions.</param>
/// <param name="Done">Those that were done, the too hard ones included.</param>
/// <param name="Running">The running of those that were done, as planned; warm-ups not included.</param>
public sealed record WeekProgress(int Number, int Planned, int Done, Distance Running)
{
    internal static WeekProgress Of(
        PlanWeek week,
        IReadOnlyDictionary<LocalDate, SessionReport> reports,
        SessionSize size
    )
    {
        var sessions = week.Days.Where(day => day.Workout.Kind != WorkoutKind.Rest).ToList();
        var done = sessions.Where(day => SeasonProgress.IsDone(reports, day)).ToList();
        return new WeekProgress(
            week.Number,
            sessions.Count,
            done.Count,
            done.Aggregate(default(Distance), (sum, day) => sum + size.Of(day.Workout))
        );
    }
}
