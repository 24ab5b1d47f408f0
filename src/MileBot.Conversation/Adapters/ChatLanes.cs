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
    public void Add(long chat, Func<Task> work)
    {
        lock (gate)
        {
            if (lanes.TryGetValue(chat, out var lane))
            {
                lane.Enqueue(work);
                return;
            }

            lanes[chat] = new Queue<Func<Task>>();
            ready.Enqueue((chat, work));
            if (running == mostAtOnce)
            {
                return;
            }

            running++;
        }

        _ = Task.Run(RunAsync);
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
