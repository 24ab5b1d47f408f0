using MileBot.Coaching.Adapting;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Commands.PlanChanges;

/// <summary>The days a session can move to.</summary>
internal static class MoveOffers
{
    private const int Most = 6;

    /// <summary>The nearest days that work, in order; none when the session cannot move.</summary>
    public static IReadOnlyList<PlanDay> For(Season season, LocalDate from, LocalDate today) =>
        [
            .. PlanEdits
                .Places(season.Plan, from, today)
                .Where(day => season.Reports.All(report => report.Date != day.Date))
                .OrderBy(day => Math.Abs(Period.DaysBetween(from, day.Date)))
                .ThenBy(day => day.Date)
                .Take(Most)
                .OrderBy(day => day.Date),
        ];
}
