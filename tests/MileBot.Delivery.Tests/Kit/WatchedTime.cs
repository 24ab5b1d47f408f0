using Microsoft.Extensions.Time.Testing;

namespace MileBot.Delivery.Tests;

/// <summary>Time in a test's hands, which tells who waits for it: time that passes before they do passes for nobody.</summary>
internal sealed class WatchedTime : FakeTimeProvider
{
    private readonly Dictionary<TimeSpan, int> waits = [];

    /// <summary>Whether somebody has begun to wait for so long; true once for each who has.</summary>
    public bool TakeWait(TimeSpan wait)
    {
        lock (waits)
        {
            var begun = waits.GetValueOrDefault(wait);
            waits[wait] = int.Max(0, begun - 1);
            return begun > 0;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        lock (waits)
        {
            waits[dueTime] = waits.GetValueOrDefault(dueTime) + 1;
        }

        return timer;
    }
}
