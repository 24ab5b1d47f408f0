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
    private static readonly TimeSpan OnTime = TimeSpan.FromSeconds(2);

    [Fact]
    public void A_reminder_for_the_next_minute_arrives_within_two_seconds_of_it_once() => IsOnTime(stage.Undisturbed);

    [Fact]
    public void It_arrives_once_when_the_process_is_killed_ten_seconds_before_and_started_again() =>
        IsOnTime(stage.Killed);

    private void IsOnTime(IReadOnlyList<LedgerEntry> messages) =>
        Assert.InRange(Assert.Single(messages).At - stage.Due, TimeSpan.Zero, OnTime);
}
