namespace MileBot.DiscordClient.Limits;

/// <summary>One route's limit for one channel, guild or webhook, known only from what answers say.</summary>
/// <remarks>
/// Until the first answer one request goes alone. A window is taken to end as long after an answer came in as that answer said
/// when it left, which is never too early. Requests without an answer yet count as not counted yet.
/// </remarks>
internal sealed class Bucket(TimeProvider time) : WaitingLine(time)
{
    /// <summary>Headers are rounded to milliseconds.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(5);

    private readonly TimeProvider time = time;
    private int limit = 1;
    private int remaining = 1;
    private int inFlight;
    private long resetAt = long.MinValue;
    private TimeSpan window;
    private bool isKnown;
    private bool isClosed;
    private long blockedUntil = long.MinValue;

    /// <summary>It is known by a name, so that several routes may be counted here. The table's.</summary>
    public bool HasName { get; set; }

    /// <summary>Its requests are counted elsewhere now.</summary>
    public bool IsClosed
    {
        get
        {
            lock (Gate)
            {
                return isClosed;
            }
        }
    }

    /// <summary>Nobody is or waits here, and its window is over: nothing is lost by forgetting it.</summary>
    public bool IsIdle
    {
        get
        {
            lock (Gate)
            {
                var now = time.GetTimestamp();
                return IsEmpty && inFlight == 0 && now >= resetAt && now >= blockedUntil;
            }
        }
    }

    /// <summary>An answer is in, with what it says; or there will be none.</summary>
    public void Leave(LimitNews news)
    {
        lock (Gate)
        {
            inFlight--;
            if (news is { Bucket: not null, Limit: > 0 })
            {
                Learn(news);
            }
            else if (isKnown)
            {
                Spend();
            }
        }

        Pump();
    }

    /// <summary>An answer to a request that was counted elsewhere says something about this limit.</summary>
    public void Hear(LimitNews news)
    {
        lock (Gate)
        {
            Learn(news);
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
            blockedUntil = Math.Max(blockedUntil, time.After(pause + Margin));
        }
    }

    /// <summary>Another bucket counts these requests: whoever waits goes there.</summary>
    public void Close()
    {
        lock (Gate)
        {
            isClosed = true;
            SendAway();
        }
    }

    protected override bool TryPass(long now)
    {
        if (now < blockedUntil)
        {
            return false;
        }

        if (isKnown && now >= resetAt)
        {
            remaining = limit;
        }

        if (inFlight >= remaining)
        {
            return false;
        }

        inFlight++;
        return true;
    }

    protected override void PutBack() => inFlight--;

    protected override long? OpensAt(long now) =>
        now < blockedUntil ? blockedUntil
        : isKnown && now < resetAt ? resetAt
        : null;

    private void Learn(LimitNews news)
    {
        var at = time.After(news.ResetAfter + Margin);
        var now = time.GetTimestamp();
        window = news.ResetAfter > window ? news.ResetAfter : window;
        var isNewWindow = !isKnown || now >= resetAt || at > resetAt && time.GetElapsedTime(resetAt, at) > window / 2;
        remaining = isNewWindow ? news.Remaining : Math.Min(remaining, news.Remaining);
        resetAt = isNewWindow ? at : Math.Max(resetAt, at);
        limit = news.Limit;
        isKnown = true;
    }

    /// <summary>The platform may have counted a request that never got an answer.</summary>
    private void Spend()
    {
        if (time.GetTimestamp() >= resetAt)
        {
            remaining = limit;
            resetAt = time.After(window + Margin);
        }

        remaining = Math.Max(0, remaining - 1);
    }
}
