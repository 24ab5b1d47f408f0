using System.Collections.Concurrent;

namespace MileBot.Adapters.Tests.DiscordWire;

/// <summary>
/// Time that moves on only when nothing is left to do, and then straight to the next timer: minutes of waiting take no time, and
/// what happens first happens first.
/// </summary>
internal sealed class VirtualTime : TimeProvider
{
    private static readonly DateTimeOffset Begin = new(2026, 11, 24, 6, 0, 0, TimeSpan.Zero);

    /// <summary>How long something may be away on the thread pool, by the real clock.</summary>
    private static readonly TimeSpan OfAStalledThread = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly PriorityQueue<Due, (long At, long Order)> timers = new();
    private readonly BlockingCollection<Action> work = [];
    private long now;
    private long order;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How long it has been.</summary>
    public TimeSpan Elapsed => new(Interlocked.Read(ref now));

    public override long GetTimestamp() => Interlocked.Read(ref now);

    public override DateTimeOffset GetUtcNow() => Begin + Elapsed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Runs a test on one thread, and gives up when its time is over.</summary>
    public static T Run<T>(Func<VirtualTime, Task<T>> test, TimeSpan? limit = null)
    {
        var time = new VirtualTime();
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new OneThread(time.work));
        try
        {
            var task = test(time);
            while (!task.IsCompleted)
            {
                time.Step(limit ?? TimeSpan.FromHours(48));
            }

            return task.GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    public static void Run(Func<VirtualTime, Task> test, TimeSpan? limit = null) =>
        Run(
            async time =>
            {
                await test(time);
                return true;
            },
            limit
        );

    private void Step(TimeSpan limit)
    {
        // A few things hop over the thread pool, and come back here.
        if (work.TryTake(out var action) || ThreadPool.PendingWorkItemCount > 0 && work.TryTake(out action, 1))
        {
            action();
        }
        else if (Elapsed < limit && Next() is { } due)
        {
            due.Timer.Fire(due.Version);
        }
        else if (work.TryTake(out action, OfAStalledThread))
        {
            action();
        }
        else
        {
            throw new InvalidOperationException(
                Elapsed < limit ? "Nothing is left to happen, and the test is not over." : $"Not over after {Elapsed}."
            );
        }
    }

    private Due? Next()
    {
        lock (gate)
        {
            while (timers.TryDequeue(out var due, out var at))
            {
                if (due.Timer.Version == due.Version)
                {
                    now = Math.Max(now, at.At);
                    return due;
                }
            }

            return null;
        }
    }

    private sealed record Due(Timer Timer, int Version);

    private sealed class OneThread(BlockingCollection<Action> work) : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => work.Add(() => d(state));
    }

    private sealed class Timer(VirtualTime time, Action fire) : ITimer
    {
        private TimeSpan period = Timeout.InfiniteTimeSpan;

        public int Version { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
            {
                Version++;
                this.period = period;
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    time.timers.Enqueue(new Due(this, Version), (time.now + dueTime.Ticks, time.order++));
                }
            }

            return true;
        }

        public void Fire(int version)
        {
            if (version == Version)
            {
                Change(period, period);
                fire();
            }
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
