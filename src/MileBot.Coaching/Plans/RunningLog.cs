using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Plans;

/// <summary>The running a plan holds so far, and how much more the coming days may hold (science.md 7.6).</summary>
internal sealed class RunningLog(PlanRunner runner, PlanCalendar calendar)
{
    /// <summary>What a week may grow by, with a little kept back from the 10 % and 2 km that are the limit.</summary>
    private const double WeekGrowth = 1.09;
    private static readonly Distance SmallWeekGrowth = Distance.FromKilometres(1.9);
    private static readonly Distance SmallWeek = Distance.FromKilometres(20);

    /// <summary>Two weeks may grow by 30 %, with a little kept back.</summary>
    private const double FortnightGrowth = 1.28;

    private const int WeekMemory = 4;

    private readonly Dictionary<int, Distance> runs = [];
    private readonly Dictionary<int, Distance> weeks = [];

    public void Add(int day, Distance running)
    {
        runs[day] = running;
        var week = PlanCalendar.WeekOf(day);
        weeks[week] = weeks.GetValueOrDefault(week) + running;
    }

    /// <summary>The running of a week.</summary>
    public Distance WeekOf(int week) => weeks.GetValueOrDefault(week);

    /// <summary>The most of the weeks before one that still count, the runner's own weeks before the plan included.</summary>
    public Distance MostBefore(int week)
    {
        var most = week + WeekMemory > calendar.Weeks ? runner.Weekly : default;
        for (var earlier = week + 1; earlier <= week + WeekMemory; earlier++)
        {
            most = Distance.Max(most, WeekOf(earlier));
        }

        return most;
    }

    /// <summary>The usual week by then, from which the caps of a session follow.</summary>
    public Distance UsualBy(int week) =>
        weeks
            .Where(other => other.Key > week)
            .Aggregate(runner.Weekly, (most, other) => Distance.Max(most, other.Value));

    /// <summary>The most that a week may hold.</summary>
    public Distance WeekLimit(int week)
    {
        var most = MostBefore(week);
        var grown = Distance.FromMetres(most.Metres * WeekGrowth);
        var limit = most < SmallWeek ? Distance.Max(grown, most + SmallWeekGrowth) : grown;
        limit = Distance.Min(limit, FortnightLimit(week));
        return Distance.Min(limit, runner.MostWeekly);
    }

    /// <summary>What two weeks leave for the second of them.</summary>
    private Distance FortnightLimit(int week)
    {
        var before = Before(week + 2) + Before(week + 3);
        var grown = Distance.FromMetres(before.Metres * FortnightGrowth);
        return (before < SmallWeek * 2 ? Distance.Max(grown, before + (SmallWeekGrowth * 3)) : grown)
            - WeekOf(week + 1);
    }

    private Distance Before(int week) => week >= calendar.Weeks ? runner.Weekly : WeekOf(week);

    /// <summary>The most that a run of a week may hold, whichever day it is on.</summary>
    public Distance RunLimit(int week)
    {
        var last = (week - 1) * PlanCalendar.Week;
        var longest = last + SingleRun.Days > calendar.First ? LongestBefore() : default;
        foreach (var (day, run) in runs)
        {
            longest = day <= last + SingleRun.Days ? Distance.Max(longest, run) : longest;
        }

        return Distance.Min(SingleRun.LimitAfter(longest), runner.LongestRun);
    }

    /// <summary>Whoever has run a mile has run that far.</summary>
    private Distance LongestBefore() =>
        Distance.Max(SingleRun.SupposedIn(runner.Weekly), runner.HasMile ? Distance.Mile : default);
}
