namespace MileBot.DiscordAdapter;

/// <summary>Knows whether anything is still being answered. Thread-safe.</summary>
internal sealed class WorkInHand
{
    private readonly Lock gate = new();
    private int count;
    private TaskCompletionSource settled = NewSignal();

    /// <summary>Completes as soon as nothing is in hand.</summary>
    public Task Settled
    {
        get
        {
            lock (gate)
            {
                return count == 0 ? Task.CompletedTask : settled.Task;
            }
        }
    }

    /// <summary>Does some work.</summary>
    /// <param name="work">Never throws.</param>
    public async Task DoAsync(Func<Task> work)
    {
        lock (gate)
        {
            count++;
        }

        await work();
        lock (gate)
        {
            if (--count == 0)
            {
                settled.SetResult();
                settled = NewSignal();
            }
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
