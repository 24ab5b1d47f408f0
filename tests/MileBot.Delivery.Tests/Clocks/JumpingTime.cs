using NodaTime;

namespace MileBot.Delivery.Tests.Clocks;

/// <summary>Real time on a machine whose wall clock is set to something else now and then. What is measured goes on as ever.</summary>
internal sealed class JumpingTime : TimeProvider, IClock
{
    private long ahead;

    /// <summary>By how much the wall clock is ahead.</summary>
    public TimeSpan Ahead
    {
        get => new(Interlocked.Read(ref ahead));
        set => Interlocked.Exchange(ref ahead, value.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;

    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(GetUtcNow());
}
