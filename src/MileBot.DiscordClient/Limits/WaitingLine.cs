namespace MileBot.DiscordClient.Limits;

/// <summary>A line of callers before a door that lets some through now and more later. First come, first served.</summary>
internal abstract class WaitingLine(TimeProvider time) : IDisposable
{
    /// <summary>Timers may fire a little early.</summary>
    private static readonly TimeSpan TimerMargin = TimeSpan.FromMilliseconds(1);

    private readonly Queue<TaskCompletionSource<Turn>> waiting = new();
    private ITimer? timer;

    /// <summary>Guards all state of the line and its door.</summary>
    protected Lock Gate { get; } = new();

    /// <summary>Nobody waits.</summary>
    protected bool IsEmpty => waiting.Count == 0;

    /// <summary>Waits for its turn; null when it came, otherwise how long it would still be.</summary>
    public async ValueTask<TimeSpan?> EnterAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        TaskCompletionSource<Turn> turn;
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

            turn = new TaskCompletionSource<Turn>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(turn);
            Arm();
        }

        if (await WaitAsync(turn, patience, cancellationToken) == Turn.Go)
        {
            return null;
        }

        lock (Gate)
        {
            return UntilNext() ?? patience;
        }
    }

    public void Dispose() => timer?.Dispose();

    /// <summary>Lets one through if it may go now. Called under the gate.</summary>
    protected abstract bool TryPass(long now);

    /// <summary>Takes back one that did not go after all. Called under the gate.</summary>
    protected abstract void PutBack();

    /// <summary>When the door may open next without anybody leaving; null when only that can open it.</summary>
    protected abstract long? OpensAt(long now);

    /// <summary>Lets through whoever may go now.</summary>
    protected void Pump()
    {
        lock (Gate)
        {
            while (waiting.TryPeek(out var first) && TryRelease(first))
            {
                waiting.Dequeue();
            }

            Arm();
        }
    }

    /// <summary>Sends everybody who waits away, to come in by another door. Called under the gate.</summary>
    protected void SendAway()
    {
        while (waiting.TryDequeue(out var turn))
        {
            turn.TrySetResult(Turn.Elsewhere);
        }
    }

    /// <summary>Lets one through, or out of the line when it waits no more; false when it has to go on waiting.</summary>
    private bool TryRelease(TaskCompletionSource<Turn> turn)
    {
        if (turn.Task.IsCompleted)
        {
            return true;
        }

        if (!TryPass(time.GetTimestamp()))
        {
            return false;
        }

        if (!turn.TrySetResult(Turn.Go))
        {
            PutBack();
        }

        return true;
    }

    private async Task<Turn> WaitAsync(
        TaskCompletionSource<Turn> turn,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        await using var late = time.CreateTimer(
            _ => turn.TrySetResult(Turn.Late),
            null,
            patience,
            Timeout.InfiniteTimeSpan
        );
        await using var givingUp = cancellationToken.Register(() => turn.TrySetCanceled(cancellationToken));
        return await turn.Task;
    }

    /// <summary>Called under the gate, as the door's state is read.</summary>
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
            timer.Change(wait + TimerMargin, Timeout.InfiniteTimeSpan);
        }
    }
}
