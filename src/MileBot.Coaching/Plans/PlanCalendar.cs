using NodaTime;

namespace MileBot.Coaching.Plans;

/// <summary>
/// The days of a plan, counted back from the race, which is 0. Weeks are counted back as well: week 1 holds the race as its last day,
/// and the earliest week may be a short one.
/// </summary>
internal sealed class PlanCalendar(LocalDate start, LocalDate race)
{
    public const int Week = 7;
    public const int ShortestPlan = PlanBuilder.FewestWeeks * Week;
    public const int LongestPlan = PlanBuilder.MostWeeks * Week;

    /// <summary>The first day.</summary>
    public int First { get; } = Period.DaysBetween(start, race);

    public int Weeks => (First / Week) + 1;

    public static int WeekOf(int day) => (day / Week) + 1;

    public LocalDate DateOf(int day) => race.PlusDays(-day);

    public IsoDayOfWeek WeekdayOf(int day) => DateOf(day).DayOfWeek;

    /// <summary>The days of a week, earliest first.</summary>
    public IEnumerable<int> DaysOf(int week)
    {
        for (var day = Math.Min((week * Week) - 1, First); day >= (week - 1) * Week; day--)
        {
            yield return day;
        }
    }

    /// <summary>
    /// The phase of a week (science.md 7.3): 6 weeks are 2 base, 2 speed, 1 sharpen, 1 taper; 8 are 2, 4, 1, 1; 10 are 3, 5, 1, 1. Shorter
    /// plans leave the base out, longer ones have a longer base.
    /// </summary>
    public PlanPhase PhaseOf(int week)
    {
        var speed = Math.Min(Weeks <= 6 ? 2 : Weeks / 2, 5);
        return week switch
        {
            1 => PlanPhase.Taper,
            2 => PlanPhase.Sharpen,
            _ when week <= 2 + speed => PlanPhase.Speed,
            _ => PlanPhase.Base,
        };
    }

    /// <summary>
    /// Whether a week is a lighter one. Between them lie two or three weeks that build, as few of two as possible and those first; plans
    /// of up to five weeks have none.
    /// </summary>
    public bool IsCutBack(int week)
    {
        var shortCycles = (4 - (Weeks % 4)) % 4;
        var longCycles = (Weeks - (3 * shortCycles)) / 4;
        if (week == 1 || longCycles < 0 || Weeks <= 5)
        {
            return false;
        }

        var fromLong = week - 1 - (longCycles * 4);
        return fromLong < 0 ? (week - 1) % 4 == 0 : fromLong % 3 == 0 && week < Weeks;
    }
}
