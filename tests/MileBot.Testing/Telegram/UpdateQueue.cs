namespace MileBot.Testing.Telegram;

/// <summary>The updates of the bot: kept until a higher offset confirms them.</summary>
/// <remarks>
/// As in the real server (tdlib/telegram-bot-api, Client.cpp): only one getUpdates may wait, a second one ends the first with
/// 409; the same offset asked twice within half a second gets one update only, and within three seconds waits at least three;
/// an offset far beyond the newest update, as after the numbering began anew, is taken as "from the first".
/// </remarks>
internal sealed class UpdateQueue(TimeProvider clock, int firstId)
{
    private const int FutureTolerance = 10;
    private const int PastTolerance = 200_000;
    private const int MostPerPoll = 100;
    private static readonly TimeSpan Hurry = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan ShortestRepeat = TimeSpan.FromSeconds(3);
    private readonly Lock gate = new();
    private readonly List<PendingUpdate> pending = [];
    private readonly List<TaskCompletionSource> watchers = [];
    private PollWait? waiting;
    private int lastOffset;
    private long lastPoll;
    private int lastId = firstId - 1;

    /// <summary>How many are not confirmed yet.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return pending.Count;
            }
        }
    }

    /// <summary>True while a getUpdates waits for something to come.</summary>
    public bool IsPolled
    {
        get
        {
            lock (gate)
            {
                return waiting is not null;
            }
        }
    }

    /// <summary>Completes once a getUpdates waits.</summary>
    public Task WhenPolled()
    {
        lock (gate)
        {
            if (waiting is not null)
            {
                return Task.CompletedTask;
            }

            var watcher = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            watchers.Add(watcher);
            return watcher.Task;
        }
    }

    /// <summary>Adds an update.</summary>
    /// <param name="write">Makes its JSON from its number.</param>
    public int Add(Func<int, byte[]> write)
    {
        lock (gate)
        {
            var id = ++lastId;
            Enqueue(new PendingUpdate(id, write(id)));
            return id;
        }
    }

    /// <summary>Offers an update with a number of its own, also one that was confirmed before.</summary>
    public void AddAgain(PendingUpdate update)
    {
        lock (gate)
        {
            pending.RemoveAll(known => known.Id == update.Id);
            Enqueue(update);
        }
    }

    /// <summary>The next number is this one, as after a week without updates.</summary>
    public void Renumber(int nextId)
    {
        lock (gate)
        {
            lastId = nextId - 1;
        }
    }

    /// <summary>Forgets them all.</summary>
    public void Clear()
    {
        lock (gate)
        {
            pending.Clear();
        }
    }

    /// <summary>Ends a waiting getUpdates with 409.</summary>
    public void EndWait()
    {
        lock (gate)
        {
            waiting?.TakeOver();
        }
    }

    /// <summary>Answers a getUpdates.</summary>
    /// <returns>The updates, or null when another poller took over.</returns>
    public async Task<IReadOnlyList<PendingUpdate>?> PollAsync(
        int offset,
        int limit,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        PollWait wait;
        lock (gate)
        {
            var since = SinceSameOffset(offset);
            limit = since < Hurry ? 1 : int.Clamp(limit, 1, MostPerPoll);
            patience = since < ShortestRepeat && patience < ShortestRepeat ? ShortestRepeat : patience;
            Confirm(offset);
            var ready = Ready(limit);
            if (ready.Count > 0 || patience == TimeSpan.Zero)
            {
                return ready;
            }

            waiting?.TakeOver();
            wait = waiting = new PollWait(limit);
            watchers.ForEach(watcher => watcher.TrySetResult());
            watchers.Clear();
        }

        return await WaitAsync(wait, patience, cancellationToken);
    }

    private async Task<IReadOnlyList<PendingUpdate>?> WaitAsync(
        PollWait wait,
        TimeSpan patience,
        CancellationToken cancel
    )
    {
        try
        {
            return await wait.Updates.WaitAsync(patience, clock, cancel);
        }
        catch (TimeoutException)
        {
            return [];
        }
        finally
        {
            lock (gate)
            {
                waiting = waiting == wait ? null : waiting;
            }
        }
    }

    private void Enqueue(PendingUpdate update)
    {
        pending.Add(update);
        if (waiting is { } wait)
        {
            waiting = null;
            wait.Give(Ready(wait.Limit));
        }
    }

    private TimeSpan SinceSameOffset(int offset)
    {
        var since = offset == lastOffset && lastPoll != 0 ? clock.GetElapsedTime(lastPoll) : TimeSpan.MaxValue;
        (lastOffset, lastPoll) = (offset, clock.GetTimestamp());
        return since;
    }

    private void Confirm(int offset)
    {
        if (offset < 0)
        {
            pending.RemoveRange(0, int.Max(0, pending.Count + offset));
        }
        else if (offset > 0 && offset <= lastId + 1 + FutureTolerance && offset >= lastId - PastTolerance)
        {
            var confirmed = pending.FindIndex(update => update.Id >= offset);
            pending.RemoveRange(0, confirmed < 0 ? pending.Count : confirmed);
        }
    }

    private List<PendingUpdate> Ready(int limit) => pending.GetRange(0, int.Min(limit, pending.Count));
}
