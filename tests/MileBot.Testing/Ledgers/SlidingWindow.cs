namespace MileBot.Testing.Ledgers;

/// <summary>Counts over every window of a length, wherever it begins.</summary>
public static class SlidingWindow
{
    /// <summary>Most in any window; two that are exactly a window apart are not in one.</summary>
    /// <param name="times">In order.</param>
    /// <param name="window">Its length.</param>
    public static int Most(IReadOnlyList<TimeSpan> times, TimeSpan window)
    {
        var (most, first) = (0, 0);
        for (var last = 0; last < times.Count; last++)
        {
            while (times[last] - times[first] >= window)
            {
                first++;
            }

            most = int.Max(most, last - first + 1);
        }

        return most;
    }
}
