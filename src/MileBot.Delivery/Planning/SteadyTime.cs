namespace MileBot.Delivery.Planning;

/// <summary>
/// The time since the start, added up. Quartz only counts seconds by it: a wall clock that is set back by an hour would keep Quartz
/// silent for an hour (github.com/quartznet/quartznet/issues/1440), one set ahead would have it catch up on firings.
/// </summary>
internal sealed class SteadyTime(TimeProvider time) : TimeProvider
{
    private readonly DateTimeOffset begin = time.GetUtcNow();
    private readonly long began = time.GetTimestamp();

    public override long TimestampFrequency => time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => begin + time.GetElapsedTime(began);

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        time.CreateTimer(callback, state, dueTime, period);
}
