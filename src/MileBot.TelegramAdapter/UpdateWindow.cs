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
    private readonly List<(int Id, long Chat)> inHand = [];
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
                return inHand.Count > 0 ? inHand[0].Id
                    : latest is { } last ? unchecked(last + 1)
                    : null;
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

    /// <summary>Takes an update of a chat in hand.</summary>
    /// <returns>False when it is in hand already, or was answered a while ago.</returns>
    public bool TryTake(int id, long chat)
    {
        lock (gate)
        {
            if (!known.Add(id))
            {
                return false;
            }

            inHand.Add((id, chat));
            latest = id;
            return true;
        }
    }

    /// <summary>The update is answered, or given up.</summary>
    public void Finish(int id)
    {
        lock (gate)
        {
            Remember(id);
            Drop(update => update.Id == id);
        }
    }

    /// <summary>
    /// Lets go of all that is in hand of a chat. Telegram offers 100 from the oldest unconfirmed one on: a chat that cannot be answered
    /// as fast as it asks would hold up everybody behind those.
    /// </summary>
    /// <remarks>
    /// They are confirmed before they are answered, so a crash or a stop loses those that still wait. They are still answered once, and in
    /// their order, and nothing of other chats is confirmed by it.
    /// </remarks>
    public void Release(long chat)
    {
        lock (gate)
        {
            Drop(update => update.Chat == chat);
        }
    }

    /// <summary>
    /// Lets go of an update, if it is still in hand, and of its chat's others: what hangs for a minute holds those up as well, since they
    /// come after it.
    /// </summary>
    public void ReleaseChatOf(int id)
    {
        lock (gate)
        {
            if (inHand.FindIndex(update => update.Id == id) is var held and >= 0)
            {
                var chat = inHand[held].Chat;
                Drop(update => update.Chat == chat);
            }
        }
    }

    private void Drop(Predicate<(int Id, long Chat)> which)
    {
        inHand.RemoveAll(which);
        if (inHand.Count == 0)
        {
            settled.TrySetResult();
            settled = NewSignal();
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
