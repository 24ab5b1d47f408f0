namespace MileBot.Conversation.Adapters;

/// <summary>Runs work of different chats side by side, and of one chat in order; chats take turns.</summary>
/// <param name="mostAtOnce">How many chats are worked on at once.</param>
public sealed class ChatLanes(int mostAtOnce)
{
    private readonly Lock gate = new();

    /// <summary>Chats being worked on or ready to be, with what waits behind that.</summary>
    private readonly Dictionary<long, Queue<Func<Task>>> lanes = [];

    private readonly Queue<(long Chat, Func<Task> Work)> ready = new();
    private int running;

    /// <summary>Puts work at the end of a chat's lane.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="work">Never throws.</param>
    public void Add(long chat, Func<Task> work) => TryAdd(chat, work, int.MaxValue);

    /// <summary>Puts work at the end of a chat's lane, if that is not too long.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="work">Never throws.</param>
    /// <param name="mostWaiting">How much may wait behind what the chat has in work.</param>
    /// <returns>False when that much waits: then it is not done.</returns>
    public bool TryAdd(long chat, Func<Task> work, int mostWaiting)
    {
        lock (gate)
        {
            if (lanes.TryGetValue(chat, out var lane))
            {
                return TryEnqueue(lane, work, mostWaiting);
            }

            lanes[chat] = new Queue<Func<Task>>();
            ready.Enqueue((chat, work));
            if (running == mostAtOnce)
            {
                return true;
            }

            running++;
        }

        _ = Task.Run(RunAsync);
        return true;
    }

    private static bool TryEnqueue(Queue<Func<Task>> lane, Func<Task> work, int mostWaiting)
    {
        if (lane.Count >= mostWaiting)
        {
            return false;
        }

        lane.Enqueue(work);
        return true;
    }

    private async Task RunAsync()
    {
        while (Next() is { } next)
        {
            await next.Work();
            Leave(next.Chat);
        }
    }

    private (long Chat, Func<Task> Work)? Next()
    {
        lock (gate)
        {
            if (ready.TryDequeue(out var next))
            {
                return next;
            }

            running--;
            return null;
        }
    }

    private void Leave(long chat)
    {
        lock (gate)
        {
            if (lanes[chat].TryDequeue(out var work))
            {
                ready.Enqueue((chat, work));
            }
            else
            {
                lanes.Remove(chat);
            }
        }
    }
}
