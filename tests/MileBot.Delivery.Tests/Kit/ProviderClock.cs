using NodaTime;

namespace MileBot.Delivery.Tests;

/// <summary>One clock for both kinds of asking, ahead by so much.</summary>
internal sealed class ProviderClock(TimeProvider time, Func<Duration> ahead) : IClock
{
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow()) + ahead();
}
