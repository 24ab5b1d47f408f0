namespace MileBot.Testing.Discord.Gateway;

/// <summary>How often something happened in the last while.</summary>
internal sealed class SlidingCount(TimeProvider clock, TimeSpan window)
{
    private readonly Queue<long> times = new();

    /// <summary>Counts one more.</summary>
    /// <returns>How many there are in the window, with it.</returns>
    public int Add()
    {
        while (times.TryPeek(out var oldest) && clock.GetElapsedTime(oldest) >= window)
        {
            times.Dequeue();
        }

        times.Enqueue(clock.GetTimestamp());
        return times.Count;
    }
}
