namespace MileBot.DiscordClient.Limits;

/// <summary>The limit over all routes: so many requests in any window, wherever in time it begins.</summary>
/// <remarks>
/// A request takes its place from when it may leave until a window after its answer is in. The platform saw it some time between,
/// so whatever a window it looks at, it never sees more than the limit, however unevenly the network delays.
/// </remarks>
internal sealed class GlobalLimit(int most, TimeSpan window, TimeProvider time) : WaitingLine(time)
{
    private readonly TimeProvider time = time;

    /// <summary>When the places of answered requests become free again, in order.</summary>
    private readonly Queue<long> freeAt = new();

    private int inFlight;
    private long blockedUntil = long.MinValue;

    /// <summary>An answer is in, or there will be none.</summary>
    public void Leave()
    {
        lock (Gate)
        {
            inFlight--;
            freeAt.Enqueue(time.After(window));
        }

        Pump();
    }

    /// <summary>It was not sent after all.</summary>
    public void TakeBack()
    {
        lock (Gate)
        {
            inFlight--;
        }

        Pump();
    }

    /// <summary>Nobody goes for a while.</summary>
    public void Block(TimeSpan pause)
    {
        lock (Gate)
        {
            blockedUntil = Math.Max(blockedUntil, time.After(pause));
        }
    }

    protected override bool TryPass(long now)
    {
        while (freeAt.TryPeek(out var at) && at <= now)
        {
            freeAt.Dequeue();
        }

        if (now < blockedUntil || inFlight + freeAt.Count >= most)
        {
            return false;
        }

        inFlight++;
        return true;
    }

    protected override void PutBack() => inFlight--;

    protected override long? OpensAt(long now) =>
        now < blockedUntil ? blockedUntil
        : freeAt.TryPeek(out var at) ? at
        : null;
}
