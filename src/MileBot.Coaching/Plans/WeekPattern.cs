using System.Numerics;
using NodaTime;

namespace MileBot.Coaching.Plans;

/// <summary>
/// The weekdays a runner trains on, and which of them are hard (science.md 7.1): one fast day on two or three days a week, two from
/// four on where hard days can be far enough apart, and a long run from three days on. Weekdays are 1 (Monday) to 7, 0 is none.
/// </summary>
internal readonly record struct WeekPattern(int Days, int First, int Second, int Long)
{
    private const int DaysForLong = 3;
    private const int DaysForSecond = 4;
    private const int Impossible = -1;

    /// <summary>The best pattern for a runner. Always the same one for the same runner.</summary>
    public static WeekPattern For(PlanRunner runner)
    {
        var asked = runner.Request.Days.Aggregate(0, (days, day) => days | Bit((int)day));
        var size = Math.Min(BitOperations.PopCount((uint)asked), runner.MostDays);
        var best = (Pattern: default(WeekPattern), Score: Impossible);
        for (var days = 0; days <= asked; days++)
        {
            if ((days & ~asked) == 0 && BitOperations.PopCount((uint)days) == size)
            {
                best = Better(best, BestOf(days, size, runner));
            }
        }

        return best.Pattern;
    }

    /// <summary>The role of a weekday in a week like any other.</summary>
    public DayRole RoleOf(IsoDayOfWeek day) =>
        (int)day switch
        {
            var number when number == First => DayRole.First,
            var number when number == Second => DayRole.Second,
            var number when number == Long => DayRole.Long,
            var number when Has(Days, number) => DayRole.Easy,
            _ => DayRole.Rest,
        };

    private static (WeekPattern Pattern, int Score) BestOf(int days, int size, PlanRunner runner)
    {
        var best = (Pattern: default(WeekPattern), Score: Impossible);
        var choices = Choices(days);
        foreach (var first in choices)
        {
            foreach (var second in choices)
            {
                foreach (var @long in choices)
                {
                    var pattern = new WeekPattern(days, first, second, @long);
                    if (pattern.IsPossible(size, runner))
                    {
                        best = Better(best, (pattern, pattern.Score(runner)));
                    }
                }
            }
        }

        return best;
    }

    private static (WeekPattern Pattern, int Score) Better(
        (WeekPattern Pattern, int Score) one,
        (WeekPattern Pattern, int Score) other
    ) => other.Score > one.Score ? other : one;

    private bool IsPossible(int size, PlanRunner runner)
    {
        var wish = (int)(runner.Request.LongDay ?? IsoDayOfWeek.None);
        var least = runner.DaysBetweenHard;
        return Apart(First, Second) >= least
            && Apart(First, Long) >= (runner.IsNewToRunning ? least : 1)
            && Apart(Second, Long) >= 1
            && (Second == 0 || (First != 0 && size >= DaysForSecond && !runner.IsNewToRunning))
            && (Long == 0 || size >= DaysForLong)
            && (Long == 0 || Long == wish || !Has(Days, wish));
    }

    /// <summary>Higher is better. Above all the wish for a day, then a long run, then fast days; after that it is about distance.</summary>
    private int Score(PlanRunner runner)
    {
        var wish = (int)(runner.Request.LongDay ?? IsoDayOfWeek.None);
        return (Has(Days, wish) ? 200 : 0)
            + (Long != 0 ? 80 : 0)
            + (First != 0 ? 60 : 0)
            + (Second != 0 ? 40 : 0)
            + (Long == 0 && First == wish ? -5 : 0)
            + (4 * Math.Min(Apart(First, Second), 3))
            + (4 * Math.Min(Apart(First, Long), 2))
            + (4 * Math.Min(Apart(Second, Long), 2))
            + (Long is (int)IsoDayOfWeek.Saturday or (int)IsoDayOfWeek.Sunday ? 6 : 0)
            + (First is (int)IsoDayOfWeek.Tuesday ? 2 : 0)
            + DaysAfterRest();
    }

    private int DaysAfterRest()
    {
        var count = 0;
        for (var day = 1; day <= PlanCalendar.Week; day++)
        {
            count += Has(Days, day) && !Has(Days, day == 1 ? PlanCalendar.Week : day - 1) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The fewest days from one weekday to the other, either way; a week where one is missing.</summary>
    private static int Apart(int one, int other)
    {
        if (one == 0 || other == 0)
        {
            return PlanCalendar.Week;
        }

        var days = Math.Abs(one - other);
        return Math.Min(days, PlanCalendar.Week - days);
    }

    /// <summary>One of the days, or none.</summary>
    private static int[] Choices(int days) =>
        [.. Enumerable.Range(0, PlanCalendar.Week + 1).Where(day => day == 0 || Has(days, day))];

    private static bool Has(int days, int day) => day != 0 && (days & Bit(day)) != 0;

    private static int Bit(int day) => 1 << day;
}
