using MileBot.Conversation.Adapters;

namespace MileBot.Delivery.Tests;

/// <summary>Roles that a test gives to a sender and takes away again.</summary>
internal sealed class HandedRoles : IRoles
{
    private TaskCompletionSource given = NotYet();
    private TaskCompletionSource taken = NotYet();

    public HandedRoles Give()
    {
        taken = NotYet();
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
        while (true)
        {
            await given.Task.WaitAsync(cancellationToken);
            var end = taken.Task;
            using var playing = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var played = play(playing.Token);
            await Task.WhenAny(played, end);
            await playing.CancelAsync();
            await played;
            if (!end.IsCompleted)
            {
                return;
            }
        }
    }

    private static TaskCompletionSource NotYet() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
