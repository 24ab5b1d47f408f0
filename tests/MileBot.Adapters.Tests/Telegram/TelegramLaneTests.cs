using Microsoft.Extensions.Time.Testing;
using MileBot.Conversation.Adapters;
using MileBot.TelegramAdapter;
using MileBot.Testing.Ledgers;

namespace MileBot.Adapters.Tests.Telegram;

/// <summary>How fast a bot sends, and who goes first.</summary>
public sealed class TelegramLaneTests
{
    private static readonly ChatPlace Club = new(-5, null);
    private readonly FakeTimeProvider time = new();

    /// <summary>When each message reached Telegram.</summary>
    private readonly List<(TimeSpan At, ChatPlace To)> seen = [];

    private readonly List<TimeSpan> waits = [];
    private long lastChat;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_crowd_uses_nearly_all_places_and_answers_hardly_wait()
    {
        using var lane = new TelegramLane(20, time);
        var all = Enumerable.Range(0, 200).Select(_ => CrowdAsync(lane, Somebody(), Quick)).ToList();

        for (var step = 0; step < 1500; step++)
        {
            if (step % 50 == 7)
            {
                all.Add(AnswerAsync(lane, Somebody()));
            }

            await PassAsync(TimeSpan.FromMilliseconds(10));
        }

        await Task.WhenAll(all);
        AssertMost(20, TimeSpan.FromSeconds(1));
        var crowded = seen.Where(one => one.At <= TimeSpan.FromSeconds(10)).ToList();
        Assert.InRange(crowded.Count, 190, 220);
        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromMilliseconds(250)));
    }

    [Fact]
    public async Task However_unevenly_messages_travel_Telegram_never_sees_more_than_the_places()
    {
        using var lane = new TelegramLane(20, time);
        var chance = new Random(7);
        var all = Enumerable
            .Range(0, 150)
            .Select(_ => CrowdAsync(lane, Somebody(), () => TimeSpan.FromMilliseconds(chance.Next(400))))
            .ToList();

        await PassAsync(TimeSpan.FromSeconds(15));

        await Task.WhenAll(all);
        AssertMost(20, TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(0)]
    public async Task Being_told_to_wait_holds_up_everybody(int perSecond)
    {
        using var lane = new TelegramLane(perSecond, time);
        lane.Pause(TimeSpan.FromSeconds(3));
        var all = new[] { CrowdAsync(lane, Somebody(), Quick), AnswerAsync(lane, Somebody()) };

        await PassAsync(TimeSpan.FromSeconds(2.9));
        Assert.Empty(seen);
        await PassAsync(TimeSpan.FromSeconds(0.3));

        await Task.WhenAll(all);
        Assert.Equal(2, seen.Count);
    }

    [Fact]
    public async Task A_group_gets_twenty_a_minute_at_most_and_others_do_not_wait_for_it()
    {
        using var lane = new TelegramLane(20, time);
        var all = Enumerable.Range(0, 40).Select(_ => CrowdAsync(lane, Club, Quick)).ToList();
        var other = CrowdAsync(lane, Somebody(), Quick);

        await PassAsync(TimeSpan.FromSeconds(3));
        await other;
        await PassAsync(TimeSpan.FromSeconds(150), step: TimeSpan.FromMilliseconds(200));

        await Task.WhenAll(all);
        AssertMost(20, TimeSpan.FromMinutes(1), to: Club);
        Assert.InRange(seen.Max(one => one.At).TotalSeconds, 135, 155);
    }

    [Fact]
    public async Task Whoever_writes_to_a_busy_group_is_told_when_to_come_again_each_at_a_time_of_their_own()
    {
        using var lane = new TelegramLane(20, time);
        var turns = new List<Turn>();
        for (var message = 0; message < 8; message++)
        {
            var entering = lane.UnhurriedAsync(Club, TimeSpan.FromSeconds(1), Cancel);
            await PassAsync(TimeSpan.FromMilliseconds(60));
            turns.Add(await entering);
        }

        Assert.All(turns.Take(5), turn => Assert.Null(turn.Trouble));
        var told = turns.Skip(5).Select(turn => ((SendOutcome.NotSent)turn.Trouble!).RetryAfter!.Value.TotalSeconds);
        Assert.Equal([4, 8, 12], told.Select(seconds => Math.Ceiling(seconds / 4) * 4));
    }

    [Fact]
    public async Task One_person_gets_a_short_burst_and_then_one_a_second()
    {
        using var lane = new TelegramLane(20, time);
        var one = Somebody();
        var all = Enumerable.Range(0, 12).Select(_ => AnswerAsync(lane, one)).ToList();
        var others = new[] { AnswerAsync(lane, Somebody()), CrowdAsync(lane, Somebody(), Quick) };

        await PassAsync(TimeSpan.FromSeconds(0.7));
        await Task.WhenAll(others);
        Assert.Equal(8, seen.Count(message => message.To == one));
        await PassAsync(TimeSpan.FromSeconds(4));

        await Task.WhenAll(all);
        Assert.InRange(seen.Max(message => message.At).TotalSeconds, 3.9, 4.5);
    }

    [Fact]
    public async Task Without_a_limit_nobody_waits()
    {
        using var lane = new TelegramLane(0, time);

        await Task.WhenAll(
            Enumerable.Range(0, 1000).Select(_ => lane.UnhurriedAsync(Club, TelegramLane.Forever, Cancel))
        );
    }

    private ChatPlace Somebody() => new(++lastChat, null);

    private static TimeSpan Quick() => TimeSpan.FromMilliseconds(10);

    private async Task CrowdAsync(TelegramLane lane, ChatPlace to, Func<TimeSpan> travels) =>
        await TravelAsync(await lane.UnhurriedAsync(to, TelegramLane.Forever, Cancel), to, travels);

    private async Task AnswerAsync(TelegramLane lane, ChatPlace to)
    {
        var asked = time.GetUtcNow();
        var turn = await lane.AnswerAsync(to, Cancel);
        lock (waits)
        {
            waits.Add(time.GetUtcNow() - asked);
        }

        await TravelAsync(turn, to, Quick);
    }

    /// <summary>There and back; Telegram counts it when it is there.</summary>
    private async Task TravelAsync(Turn turn, ChatPlace to, Func<TimeSpan> travels)
    {
        using (turn)
        {
            TimeSpan there,
                back;
            lock (seen)
            {
                (there, back) = (travels(), travels());
            }

            await Task.Delay(there, time, Cancel);
            lock (seen)
            {
                seen.Add((time.GetUtcNow() - time.Start, to));
            }

            await Task.Delay(back, time, Cancel);
        }
    }

    private void AssertMost(int most, TimeSpan window, ChatPlace? to = null)
    {
        var times = seen.Where(one => to is null || one.To == to).Select(one => one.At).Order().ToList();
        Assert.InRange(SlidingWindow.Most(times, window), 1, most);
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
