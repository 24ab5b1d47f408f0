namespace MileBot.TelegramAdapter;

/// <summary>
/// Which updates are in hand, and so how far Telegram may be told to forget: an update is confirmed only once it is answered,
/// and one that comes again because an older one is still in hand is not answered again.
/// </summary>
/// <remarks>
/// Numbers are never compared by size: after a quiet week they begin anew anywhere (Bot API, Update). Thread-safe.
/// </remarks>
internal sealed class UpdateWindow
{
    /// <summary>Answered ones remembered: far more than Telegram offers again, which is at most one poll's worth.</summary>
    private const int MostRemembered = 4096;

    private readonly Lock gate = new();
    private readonly LinkedList<int> inHand = [];
    private readonly HashSet<int> known = [];
    private readonly Queue<int> answered = new();
    private int? latest;
    private TaskCompletionSource settled = NewSignal();

    /// <summary>What the next getUpdates asks from: the oldest in hand, else one beyond the latest; null before the first.</summary>
    public int? Offset
    {
        get
        {
            lock (gate)
            {
                return inHand.First?.Value ?? (latest is { } last ? unchecked(last + 1) : null);
            }
        }
    }

    /// <summary>True when nothing is in hand.</summary>
    public bool IsSettled
    {
        get
        {
            lock (gate)
            {
                return inHand.Count == 0;
            }
        }
    }

    /// <summary>Completes as soon as nothing is in hand.</summary>
    public Task Settled
    {
        get
        {
            lock (gate)
            {
                return inHand.Count == 0 ? Task.CompletedTask : settled.Task;
            }
        }
    }

    /// <summary>Takes an update in hand.</summary>
    /// <returns>False when it is in hand already, or was answered a while ago.</returns>
    public bool TryTake(int id)
    {
        lock (gate)
        {
            if (!known.Add(id))
            {
                return false;
            }

            inHand.AddLast(id);
            latest = id;
            return true;
        }
    }

    /// <summary>The update is answered, or given up.</summary>
    public void Finish(int id)
    {
        lock (gate)
        {
            inHand.Remove(id);
            Remember(id);
            if (inHand.Count == 0)
            {
                settled.TrySetResult();
                settled = NewSignal();
            }
        }
    }

    /// <summary>
    /// Lets go of the oldest in hand. Telegram offers 100 updates from the oldest unconfirmed one on: one that hangs for a minute
    /// would hold up everybody behind those.
    /// </summary>
    public void ReleaseOldest()
    {
        lock (gate)
        {
            inHand.RemoveFirst();
        }
    }

    private void Remember(int id)
    {
        answered.Enqueue(id);
        if (answered.Count > MostRemembered)
        {
            known.Remove(answered.Dequeue());
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
