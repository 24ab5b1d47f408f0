using Microsoft.Extensions.Time.Testing;
using MileBot.TelegramAdapter;

namespace MileBot.Adapters.Tests.Telegram;

/// <summary>How fast a bot sends, and who goes first.</summary>
public sealed class TelegramLaneTests
{
    private static readonly ChatPlace Rita = new(5, null);
    private static readonly ChatPlace Club = new(-5, null);
    private readonly FakeTimeProvider time = new();
    private readonly List<(TimeSpan At, bool IsAnswer)> left = [];
    private readonly List<TimeSpan> waits = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_crowd_leaves_at_an_even_pace_and_answers_hardly_wait()
    {
        using var lane = new TelegramLane(20, time);
        var crowd = Enumerable.Range(0, 200).Select(_ => LeaveAsync(lane.UnhurriedAsync(Rita, Cancel), false)).ToList();

        for (var step = 0; step < 1500; step++)
        {
            if (step % 50 == 7)
            {
                crowd.Add(LeaveAsync(lane.AnswerAsync(Rita, Cancel), true, asked: Now));
            }

            await PassAsync(TimeSpan.FromMilliseconds(10));
        }

        await Task.WhenAll(crowd);
        Assert.All(left, one => Assert.InRange(left.Count(other => Within(other.At - one.At, 1)), 1, 21));
        Assert.InRange(Now.TotalSeconds, 11.4, 15.1);
        Assert.InRange(left.Where(one => !one.IsAnswer).Max(one => one.At).TotalSeconds, 10, 12.5);
        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromMilliseconds(60)));
    }

    [Fact]
    public async Task Being_told_to_wait_holds_up_everybody()
    {
        using var lane = new TelegramLane(20, time);
        lane.Pause(TimeSpan.FromSeconds(3));
        var all = new[]
        {
            LeaveAsync(lane.UnhurriedAsync(Rita, Cancel), false),
            LeaveAsync(lane.AnswerAsync(Rita, Cancel), true),
        };

        await PassAsync(TimeSpan.FromSeconds(2.9));
        Assert.Empty(left);
        await PassAsync(TimeSpan.FromSeconds(0.2));

        await Task.WhenAll(all);
        Assert.Equal(2, left.Count);
    }

    [Fact]
    public async Task A_group_gets_twenty_a_minute_at_most_and_others_do_not_wait_for_it()
    {
        using var lane = new TelegramLane(20, time);
        var all = Enumerable.Range(0, 40).Select(_ => LeaveAsync(lane.UnhurriedAsync(Club, Cancel), false)).ToList();
        var other = LeaveAsync(lane.UnhurriedAsync(Rita, Cancel), false);

        await PassAsync(TimeSpan.FromSeconds(3));
        await other;
        await PassAsync(TimeSpan.FromSeconds(150), step: TimeSpan.FromMilliseconds(200));

        await Task.WhenAll(all);
        Assert.All(left, one => Assert.InRange(left.Count(another => Within(another.At - one.At, 60)), 1, 20));
        Assert.InRange(left.Max(one => one.At).TotalSeconds, 135, 150);
    }

    [Fact]
    public async Task Without_a_limit_nobody_waits()
    {
        using var lane = new TelegramLane(0, time);

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => lane.UnhurriedAsync(Club, Cancel)));
    }

    private TimeSpan Now => time.GetUtcNow() - time.Start;

    private static bool Within(TimeSpan after, double seconds) =>
        after >= TimeSpan.Zero && after < TimeSpan.FromSeconds(seconds);

    private async Task LeaveAsync(Task turn, bool isAnswer, TimeSpan? asked = null)
    {
        await turn;
        lock (left)
        {
            left.Add((Now, isAnswer));
            if (asked is { } since)
            {
                waits.Add(Now - since);
            }
        }
    }

    /// <summary>Passes in small steps, each with a moment for those whose turn has come.</summary>
    private async Task PassAsync(TimeSpan duration, TimeSpan? step = null)
    {
        var each = step ?? TimeSpan.FromMilliseconds(10);
        for (; duration > TimeSpan.Zero; duration -= each)
        {
            time.Advance(each);
            await Task.Yield();
            await Task.Delay(1);
        }
    }
}
