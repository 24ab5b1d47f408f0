using MileBot.Conversation.Adapters;

namespace MileBot.Delivery.Tests;

/// <summary>Roles that a test gives to a sender and takes away again.</summary>
internal sealed class HandedRoles : IRoles
{
    private readonly TaskCompletionSource wanted = NotYet();
    private TaskCompletionSource given = NotYet();
    private TaskCompletionSource taken = NotYet();
    private TaskCompletionSource begun = NotYet();

    /// <summary>Ends when somebody has asked for a role.</summary>
    public Task Wanted => wanted.Task;

    /// <summary>Ends when a role that was given is played.</summary>
    public Task Begun => begun.Task;

    /// <summary>Ends when a role that was taken away is played no more.</summary>
    public Task Left { get; private set; } = Task.CompletedTask;

    public HandedRoles Give()
    {
        (taken, begun) = (NotYet(), NotYet());
        given.TrySetResult();
        return this;
    }

    public void Take()
    {
        // Somebody may wait for it already.
        if (given.Task.IsCompleted)
        {
            given = NotYet();
        }

        taken.TrySetResult();
    }

    public async Task PlayAsync(string role, Func<CancellationToken, Task> play, CancellationToken cancellationToken)
    {
        wanted.TrySetResult();
        while (true)
        {
            await given.Task.WaitAsync(cancellationToken);
            var end = taken.Task;
            using var playing = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            Left = play(playing.Token);
            begun.TrySetResult();
            await Task.WhenAny(Left, end);
            await playing.CancelAsync();
            await Left;
            if (!end.IsCompleted)
            {
                return;
            }
        }
    }

    private static TaskCompletionSource NotYet() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
