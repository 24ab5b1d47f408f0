using MileBot.Coaching.Adapting;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Commands.PlanChanges;

/// <summary>The days a session can move to.</summary>
internal static class MoveOffers
{
    private const int Around = 7;
    private const int Most = 6;

    /// <summary>The nearest days that work, in order; none when the session cannot move.</summary>
    public static IReadOnlyList<PlanDay> For(Season season, LocalDate from, LocalDate today) =>
        [
            .. Enumerable
                .Range(-Around, (2 * Around) + 1)
                .Select(from.PlusDays)
                .Where(date => date >= today && season.Reports.All(report => report.Date != date))
                .Where(date => PlanEdits.Move(season.Plan, from, date, today).Problem is null)
                .OrderBy(date => Math.Abs(Period.DaysBetween(from, date)))
                .Take(Most)
                .Order()
                .Select(date => season.Plan.On(date)!),
        ];
}
