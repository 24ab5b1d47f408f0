using NodaTime;

namespace MileBot.Delivery.Tests;

/// <summary>One clock for both kinds of asking.</summary>
internal sealed class ProviderClock(TimeProvider time) : IClock
{
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
