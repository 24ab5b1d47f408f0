using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Telegram;

namespace MileBot.EndToEnd.Tests;

/// <summary>
/// The promise: the message of the day arrives on the minute, once, whatever happens before. Nothing else runs beside these tests,
/// so that it is the worker they measure.
/// </summary>
[Collection(nameof(OnTimeTests))]
[CollectionDefinition(nameof(OnTimeTests), DisableParallelization = true)]
public sealed class OnTimeTests(OnTimeStage stage) : IClassFixture<OnTimeStage>
{
    [Fact]
    public void A_reminder_for_the_next_minute_arrives_within_two_seconds_of_it_once() =>
        IsOnTime(attempt => attempt.Undisturbed);

    [Fact]
    public void It_arrives_once_when_the_process_is_killed_ten_seconds_before_and_started_again() =>
        IsOnTime(attempt => attempt.Killed);

    /// <summary>Once and never early each time, and not late each time.</summary>
    private void IsOnTime(Func<OnTimeAttempt, IReadOnlyList<LedgerEntry>> arrived)
    {
        var late = stage.Attempts.Select(attempt => Assert.Single(arrived(attempt)).At - attempt.Due).ToList();
        Assert.All(late, by => Assert.True(by >= TimeSpan.Zero, $"Early: {by}"));
        Assert.InRange(late.Min(), TimeSpan.Zero, OnTimeAttempt.OnTime);
    }
}
