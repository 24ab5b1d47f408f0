using NodaTime;

namespace MileBot.Coaching.Plans;

/// <summary>
/// The weekdays a runner trains on, and which of them are hard (science.md 7.1): one fast day on two or three days a week, two from
/// four on where hard days can be far enough apart, and a long run from three days on.
/// </summary>
internal sealed record WeekPattern(
    IReadOnlyList<IsoDayOfWeek> Days,
    IsoDayOfWeek? First,
    IsoDayOfWeek? Second,
    IsoDayOfWeek? Long
)
{
    private const int DaysForLong = 3;
    private const int DaysForSecond = 4;

    /// <summary>The best pattern for a runner. Always the same one for the same runner.</summary>
    public static WeekPattern For(PlanRunner runner)
    {
        var asked = Enum.GetValues<IsoDayOfWeek>().Where(runner.Request.Days.Contains).ToArray();
        var best = (Pattern: new WeekPattern([], First: null, Second: null, Long: null), Score: int.MinValue);
        foreach (var days in Subsets(asked, Math.Min(asked.Length, runner.MostDays)))
        {
            foreach (var pattern in PatternsOf(days, runner))
            {
                if (pattern.Score(runner) is var score && score > best.Score)
                {
                    best = (pattern, score);
                }
            }
        }

        return best.Pattern;
    }

    /// <summary>The role of a weekday in a week like any other.</summary>
    public DayRole RoleOf(IsoDayOfWeek day) =>
        day == First ? DayRole.First
        : day == Second ? DayRole.Second
        : day == Long ? DayRole.Long
        : Days.Contains(day) ? DayRole.Easy
        : DayRole.Rest;

    private static IEnumerable<IsoDayOfWeek[]> Subsets(IsoDayOfWeek[] days, int size)
    {
        for (var chosen = 0; chosen < 1 << days.Length; chosen++)
        {
            if (System.Numerics.BitOperations.PopCount((uint)chosen) == size)
            {
                yield return [.. days.Where((_, i) => (chosen & (1 << i)) != 0)];
            }
        }
    }

    private static IEnumerable<WeekPattern> PatternsOf(IsoDayOfWeek[] days, PlanRunner runner)
    {
        var wish = runner.Request.LongDay is { } day && days.Contains(day) ? runner.Request.LongDay : null;
        IsoDayOfWeek?[] longs =
            days.Length < DaysForLong ? [null]
            : wish is not null ? [wish]
            : [.. days.Select(any => (IsoDayOfWeek?)any)];
        IsoDayOfWeek?[] seconds =
            days.Length < DaysForSecond || runner.IsNewToRunning
                ? [null]
                : [.. days.Select(any => (IsoDayOfWeek?)any), null];
        foreach (var first in days)
        {
            foreach (var second in seconds)
            {
                foreach (var @long in longs)
                {
                    if (first != second && first != @long && (second is null || second != @long))
                    {
                        yield return new WeekPattern(days, first, second, @long);
                    }
                }
            }
        }
    }

    /// <summary>Higher is better; below zero where hard days are too near each other.</summary>
    private int Score(PlanRunner runner)
    {
        var least = runner.DaysBetweenHard;
        var apart = Apart(First, Second);
        if (apart < least || (runner.IsNewToRunning && Apart(First, Long) < least))
        {
            return int.MinValue + 1;
        }

        var wish = runner.Request.LongDay;
        return (Second is null ? 0 : 40)
            + (
                Days.Count == 0
                || wish is null
                || !runner.Request.Days.Contains(wish.Value)
                || Days.Contains(wish.Value)
                    ? 30
                    : 0
            )
            + (Days.Count < DaysForLong && wish is not null && First == wish ? -5 : 0)
            + (4 * Math.Min(apart, 3))
            + (4 * Math.Min(Apart(First, Long), 2))
            + (4 * Math.Min(Apart(Second, Long), 2))
            + (Long is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 3 : 0)
            + (First is IsoDayOfWeek.Tuesday ? 2 : 0)
            + Spread();
    }

    /// <summary>The fewest days from one weekday to the other, either way; a week where one is missing.</summary>
    private static int Apart(IsoDayOfWeek? one, IsoDayOfWeek? other)
    {
        if (one is null || other is null)
        {
            return PlanCalendar.Week;
        }

        var days = Math.Abs((int)one - (int)other);
        return Math.Min(days, PlanCalendar.Week - days);
    }

    /// <summary>Training days that have a day off before them.</summary>
    private int Spread() =>
        Days.Count(day => !Days.Contains(day == IsoDayOfWeek.Monday ? IsoDayOfWeek.Sunday : day - 1));
}
