using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Seasons;

/// <summary>How a season has gone so far.</summary>
/// <param name="Weeks">Those that have begun, in order.</param>
/// <param name="Trials">Time trials with their times, in order.</param>
/// <param name="Streak">How many sessions in a row were done, up to the last one that was reported or is over.</param>
public sealed record SeasonProgress(IReadOnlyList<WeekProgress> Weeks, IReadOnlyList<TrialResult> Trials, int Streak)
{
    /// <summary>Sums a season up.</summary>
    /// <param name="season">The season.</param>
    /// <param name="today">The runner's date; today's session counts once it is reported.</param>
    public static SeasonProgress Of(Season season, LocalDate today)
    {
        var reports = season.Reports.ToDictionary(report => report.Date);
        var size = SessionSize.For(season.Plan.Request);
        var past = season.Plan.Days.Where(day => IsOver(day, today, reports)).ToList();
        return new SeasonProgress(
            [
                .. PlanWeek
                    .Of(season.Plan)
                    .Where(week => week.Days[0].Date <= today)
                    .Select(week => WeekProgress.Of(week, reports, size)),
            ],
            [.. past.SelectMany(day => TrialResult.Of(day, reports.GetValueOrDefault(day.Date)))],
            past.AsEnumerable().Reverse().TakeWhile(day => IsDone(reports, day)).Count()
        );
    }

    internal static bool IsDone(IReadOnlyDictionary<LocalDate, SessionReport> reports, PlanDay day) =>
        reports.GetValueOrDefault(day.Date) is { WasDone: true };

    private static bool IsOver(PlanDay day, LocalDate today, Dictionary<LocalDate, SessionReport> reports) =>
        day.Workout.Kind != WorkoutKind.Rest
        && (day.Date < today || (day.Date == today && reports.ContainsKey(day.Date)));
}
