using Microsoft.Extensions.Logging.Abstractions;
using MileBot.Conversation.Adapters;
using NodaTime;
using NodaTime.Testing;

namespace MileBot.Adapters.Tests.Contract;

/// <summary>Checks of clocks for adapters to tell.</summary>
internal static class ClockChecks
{
    public static ClockCheck ADayAhead() =>
        new(
            new FakeClock(Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()) + Duration.FromDays(1)),
            TimeProvider.System,
            NullLogger<ClockCheck>.Instance
        );
}
