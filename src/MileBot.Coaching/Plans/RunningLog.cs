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

    private const double RunGrowth = 1.1;
    private static readonly Distance ShortRunGrowth = Distance.FromMetres(800);
    private const int RunMemory = 30;
    private const int WeekMemory = 4;

    /// <summary>The longest run lately is not asked for: as the long run should be, 30 % of the week.</summary>
    private const double LongestShare = 0.3;

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
            most = Larger(most, WeekOf(earlier));
        }

        return most;
    }

    /// <summary>The usual week by then, from which the caps of a session follow.</summary>
    public Distance UsualBy(int week) =>
        weeks.Where(other => other.Key > week).Aggregate(runner.Weekly, (most, other) => Larger(most, other.Value));

    /// <summary>The most that a week may hold.</summary>
    public Distance WeekLimit(int week)
    {
        var most = MostBefore(week);
        var grown = Distance.FromMetres(most.Metres * WeekGrowth);
        var limit = most < SmallWeek ? Larger(grown, most + SmallWeekGrowth) : grown;
        limit = Smaller(limit, FortnightLimit(week));
        return Smaller(limit, runner.MostWeekly);
    }

    /// <summary>What two weeks leave for the second of them.</summary>
    private Distance FortnightLimit(int week)
    {
        var before = Before(week + 2) + Before(week + 3);
        var grown = Distance.FromMetres(before.Metres * FortnightGrowth);
        return (before < SmallWeek * 2 ? Larger(grown, before + (SmallWeekGrowth * 3)) : grown) - WeekOf(week + 1);
    }

    private Distance Before(int week) => week >= calendar.Weeks ? runner.Weekly : WeekOf(week);

    /// <summary>The most that a run of a week may hold, whichever day it is on.</summary>
    public Distance RunLimit(int week)
    {
        var last = (week - 1) * PlanCalendar.Week;
        var longest = last + RunMemory > calendar.First ? LongestBefore() : default;
        foreach (var (day, run) in runs)
        {
            longest = day <= last + RunMemory ? Larger(longest, run) : longest;
        }

        var limit = Larger(Distance.FromMetres(longest.Metres * RunGrowth), longest + ShortRunGrowth);
        return Smaller(limit, runner.LongestRun);
    }

    /// <summary>Whoever has run a mile has run that far.</summary>
    private Distance LongestBefore() =>
        Larger(Distance.FromMetres(runner.Weekly.Metres * LongestShare), runner.HasMile ? Distance.Mile : default);

    private static Distance Smaller(Distance one, Distance other) => one < other ? one : other;

    private static Distance Larger(Distance one, Distance other) => one > other ? one : other;
}
