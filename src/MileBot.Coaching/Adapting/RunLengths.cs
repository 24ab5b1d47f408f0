using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>How far the runs of some days went or will go, and how far the next one may (<see cref="SingleRun"/>).</summary>
internal sealed class RunLengths
{
    private readonly LocalDate before;
    private readonly Distance[] runs;

    /// <summary>Begins with the longest run before a plan, which nobody asks for.</summary>
    public RunLengths(Plan plan, Distance weekly)
    {
        before = plan.Days[0].Date.PlusDays(-1);
        runs = new Distance[plan.Days.Count + 1];
        runs[0] = SingleRun.SupposedIn(weekly);
    }

    public Distance this[LocalDate date]
    {
        set => runs[Period.DaysBetween(before, date)] = value;
    }

    /// <summary>The furthest that may be run on a date.</summary>
    public Distance LimitOn(LocalDate date) => SingleRun.LimitAfter(LongestBefore(date));

    /// <summary>The longest run of the 30 days before a date of the plan.</summary>
    public Distance LongestBefore(LocalDate date)
    {
        var (longest, end) = (default(Distance), Period.DaysBetween(before, date));
        for (var day = Math.Max(end - SingleRun.Days, 0); day < end; day++)
        {
            longest = Distance.Max(longest, runs[day]);
        }

        return longest;
    }

    /// <summary>The days of a plan that go too far beyond those before them, if all is run as planned.</summary>
    public static IReadOnlySet<LocalDate> Outgrown(Plan plan)
    {
        var size = SessionSize.For(plan.Request);
        var firstWeek = plan.Days.Take(7).Max(day => size.Of(day.Workout));
        var lengths = new RunLengths(plan, plan.Request.Weekly ?? firstWeek * 3);
        var outgrown = new HashSet<LocalDate>();
        foreach (var day in plan.Days.SkipLast(1))
        {
            var run = size.Of(day.Workout);
            lengths[day.Date] = run;
            if (run > lengths.LimitOn(day.Date))
            {
                outgrown.Add(day.Date);
            }
        }

        return outgrown;
    }
}
