namespace MileBot.TelegramAdapter;

/// <summary>Waits that double from trouble to trouble.</summary>
/// <param name="Shortest">The first wait.</param>
/// <param name="Longest">No wait is longer.</param>
internal sealed record Backoff(TimeSpan Shortest, TimeSpan Longest)
{
    private TimeSpan next = Shortest;

    /// <summary>The wait for this time.</summary>
    public TimeSpan Next()
    {
        var wait = next;
        next = next * 2 < Longest ? next * 2 : Longest;
        return wait;
    }

    /// <summary>All is well again.</summary>
    public void Reset() => next = Shortest;
}
