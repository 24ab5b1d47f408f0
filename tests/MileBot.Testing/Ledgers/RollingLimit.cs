namespace MileBot.Testing.Ledgers;

/// <summary>At most so many in any window of a length, wherever it begins.</summary>
internal sealed class RollingLimit(int most, TimeSpan length)
{
    private readonly Queue<TimeSpan> counted = new();

    /// <summary>How long until another one may go; not above zero when it may now.</summary>
    public TimeSpan Wait(TimeSpan now)
    {
        while (counted.TryPeek(out var oldest) && now - oldest >= length)
        {
            counted.Dequeue();
        }

        return counted.Count < most ? TimeSpan.Zero : counted.Peek() + length - now;
    }

    /// <summary>One went.</summary>
    public void Count(TimeSpan now) => counted.Enqueue(now);
}
