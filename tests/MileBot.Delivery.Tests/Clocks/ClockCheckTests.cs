using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using MileBot.Conversation.Adapters;
using NodaTime;

namespace MileBot.Delivery.Tests.Clocks;

/// <summary>When our clock counts as wrong.</summary>
public sealed class ClockCheckTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 25, 6, 0, 0, TimeSpan.Zero));
    private readonly ClockCheck check;
    private Duration ahead = Duration.Zero;

    public ClockCheckTests() =>
        check = new ClockCheck(new ProviderClock(time, () => ahead), time, NullLogger<ClockCheck>.Instance);

    [Fact]
    public void Nobody_is_doubted_who_was_told_nothing()
    {
        ahead = Duration.FromDays(30);

        Assert.True(check.IsRight());
    }

    [Theory]
    [InlineData(600, true)]
    [InlineData(601, false)]
    [InlineData(-600, true)]
    [InlineData(-601, false)]
    public void Ten_minutes_either_way_are_let_pass(int seconds, bool isRight)
    {
        check.Hear(time.GetUtcNow());
        ahead = Duration.FromSeconds(seconds);

        Assert.Equal(isRight, check.IsRight());
    }

    [Fact]
    public void A_clock_that_is_set_shows_at_once_and_so_does_one_that_is_set_right()
    {
        check.Hear(time.GetUtcNow());
        time.Advance(TimeSpan.FromMinutes(59));
        Assert.True(check.IsRight());

        ahead = Duration.FromHours(1);
        Assert.False(check.IsRight());
        ahead = Duration.Zero;
        Assert.True(check.IsRight());
    }

    [Fact]
    public void An_hour_after_the_last_answer_nothing_is_known()
    {
        check.Hear(time.GetUtcNow());
        ahead = Duration.FromHours(1);
        time.Advance(TimeSpan.FromMinutes(61));

        Assert.True(check.IsRight());
    }
}
