namespace MileBot.DiscordAdapter;

/// <summary>Says when a line that could come with every request is due again. Thread-safe.</summary>
/// <param name="pause">The shortest time between two.</param>
/// <param name="time">The clock.</param>
internal sealed class OnceInAWhile(TimeSpan pause, TimeProvider time)
{
    private readonly Lock gate = new();
    private long? last;

    /// <summary>True the first time, and once the pause is over.</summary>
    public bool IsDue()
    {
        lock (gate)
        {
            if (last is { } before && time.GetElapsedTime(before) < pause)
            {
                return false;
            }

            last = time.GetTimestamp();
            return true;
        }
    }
}
