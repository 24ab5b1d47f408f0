namespace MileBot.DiscordClient.Limits;

/// <summary>A line of callers before a door that lets some through now and more later. First come, first served.</summary>
internal abstract class WaitingLine(TimeProvider time) : IDisposable
{
    private readonly Queue<TaskCompletionSource<bool>> waiting = new();
    private ITimer? timer;

    /// <summary>Guards all state of the line and its door.</summary>
    protected Lock Gate { get; } = new();

    /// <summary>Nobody waits.</summary>
    protected bool IsEmpty => waiting.Count == 0;

    /// <summary>Waits for its turn; null when it came, otherwise how long it would still be.</summary>
    public async ValueTask<TimeSpan?> EnterAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        TaskCompletionSource<bool> turn;
        lock (Gate)
        {
            if (IsEmpty && TryPass(time.GetTimestamp()))
            {
                return null;
            }

            if (UntilNext() is { } wait && wait > patience)
            {
                return wait;
            }

            turn = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(turn);
            Arm();
        }

        return await WaitAsync(turn, patience, cancellationToken) ? null : UntilNext() ?? patience;
    }

    public void Dispose() => timer?.Dispose();

    /// <summary>Lets one through if it may go now. Called under the gate.</summary>
    protected abstract bool TryPass(long now);

    /// <summary>Takes back one that did not go after all. Called under the gate.</summary>
    protected abstract void PutBack();

    /// <summary>When the door may open next without anybody leaving; null when only that can open it. Called under the gate.</summary>
    protected abstract long? OpensAt(long now);

    /// <summary>Lets through whoever may go now.</summary>
    protected void Pump()
    {
        lock (Gate)
        {
            while (waiting.TryPeek(out var first))
            {
                if (first.Task.IsCompleted)
                {
                    waiting.Dequeue();
                }
                else if (TryPass(time.GetTimestamp()))
                {
                    Release(waiting.Dequeue());
                }
                else
                {
                    break;
                }
            }

            Arm();
        }
    }

    /// <summary>Sends everybody who waits away, to come in by another door. Called under the gate.</summary>
    protected void SendAway()
    {
        while (waiting.TryDequeue(out var turn))
        {
            turn.TrySetResult(false);
        }
    }

    private void Release(TaskCompletionSource<bool> turn)
    {
        if (!turn.TrySetResult(true))
        {
            PutBack();
        }
    }

    private async Task<bool> WaitAsync(
        TaskCompletionSource<bool> turn,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await turn.Task.WaitAsync(patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Its turn may have come in this very moment.
            return !turn.TrySetCanceled(CancellationToken.None) && await turn.Task;
        }
        catch (OperationCanceledException)
        {
            if (!turn.TrySetCanceled(CancellationToken.None) && await turn.Task)
            {
                lock (Gate)
                {
                    PutBack();
                }

                Pump();
            }

            throw;
        }
    }

    private TimeSpan? UntilNext()
    {
        var now = time.GetTimestamp();
        return OpensAt(now) is { } at ? time.GetElapsedTime(now, Math.Max(now, at)) : null;
    }

    private void Arm()
    {
        if (!IsEmpty && UntilNext() is { } wait)
        {
            timer ??= time.CreateTimer(_ => Pump(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            timer.Change(wait + TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
        }
    }
}
