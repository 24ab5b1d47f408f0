using MileBot.Adapters.Tests.DiscordWire;
using MileBot.Conversation.Adapters;
using MileBot.TelegramAdapter;
using MileBot.Testing.Ledgers;

namespace MileBot.Adapters.Tests.Telegram;

/// <summary>How fast a bot sends, and who goes first.</summary>
public sealed class TelegramLaneTests
{
    private static readonly ChatPlace Club = new(-5, null);

    /// <summary>When each message reached Telegram.</summary>
    private readonly List<(TimeSpan At, ChatPlace To)> seen = [];

    private readonly List<TimeSpan> waits = [];
    private VirtualTime time = null!;
    private long lastChat;

    /// <summary>None, or the lane would continue on the thread pool while the time of these tests goes on.</summary>
    private static CancellationToken Cancel => CancellationToken.None;

    [Fact]
    public void A_crowd_uses_nearly_all_places_and_answers_hardly_wait() =>
        Run(async () =>
        {
            using var lane = new TelegramLane(20, time);
            var all = Enumerable.Range(0, 200).Select(_ => CrowdAsync(lane, Somebody(), Quick)).ToList();

            await PassAsync(TimeSpan.FromMilliseconds(70));
            for (var answer = 0; answer < 30; answer++)
            {
                all.Add(AnswerAsync(lane, Somebody()));
                await PassAsync(TimeSpan.FromMilliseconds(500));
            }

            await Task.WhenAll(all);
            AssertMost(20, TimeSpan.FromSeconds(1));
            var crowded = seen.Where(one => one.At <= TimeSpan.FromSeconds(10)).ToList();
            Assert.InRange(crowded.Count, 190, 220);
            Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromMilliseconds(250)));
        });

    [Fact]
    public void However_unevenly_messages_travel_Telegram_never_sees_more_than_the_places() =>
        Run(async () =>
        {
            using var lane = new TelegramLane(20, time);
            var chance = new Random(7);
            await Task.WhenAll(
                Enumerable
                    .Range(0, 150)
                    .Select(_ => CrowdAsync(lane, Somebody(), () => TimeSpan.FromMilliseconds(chance.Next(400))))
            );

            AssertMost(20, TimeSpan.FromSeconds(1));
            Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
        });

    [Theory]
    [InlineData(20)]
    [InlineData(0)]
    public void Being_told_to_wait_holds_up_everybody(int perSecond) =>
        Run(async () =>
        {
            using var lane = new TelegramLane(perSecond, time);
            lane.Pause(TimeSpan.FromSeconds(3));

            await Task.WhenAll(CrowdAsync(lane, Somebody(), Quick), AnswerAsync(lane, Somebody()));

            Assert.Equal(2, seen.Count);
            Assert.All(seen, one => Assert.InRange(one.At.TotalSeconds, 3, 3.2));
        });

    [Fact]
    public void A_group_gets_twenty_a_minute_at_most_and_others_do_not_wait_for_it() =>
        Run(async () =>
        {
            using var lane = new TelegramLane(20, time);
            var all = Enumerable.Range(0, 40).Select(_ => CrowdAsync(lane, Club, Quick)).ToList();

            await CrowdAsync(lane, Somebody(), Quick);
            Assert.InRange(time.Elapsed.TotalSeconds, 0, 3);

            await Task.WhenAll(all);
            AssertMost(20, TimeSpan.FromMinutes(1), to: Club);
            Assert.InRange(seen.Max(one => one.At).TotalSeconds, 135, 155);
        });

    [Fact]
    public void Whoever_writes_to_a_busy_group_is_told_when_to_come_again_each_at_a_time_of_their_own() =>
        Run(async () =>
        {
            using var lane = new TelegramLane(20, time);
            var turns = new List<Turn>();
            for (var message = 0; message < 8; message++)
            {
                turns.Add(await lane.UnhurriedAsync(Club, TimeSpan.FromSeconds(1), Cancel));
                await PassAsync(TimeSpan.FromMilliseconds(60));
            }

            Assert.All(turns.Take(5), turn => Assert.Null(turn.Trouble));
            var told = turns
                .Skip(5)
                .Select(turn => ((SendOutcome.NotSent)turn.Trouble!).RetryAfter!.Value.TotalSeconds);
            Assert.Equal([4, 8, 12], told.Select(seconds => Math.Ceiling(seconds / 4) * 4));
        });

    [Fact]
    public void One_person_gets_a_short_burst_and_then_one_a_second() =>
        Run(async () =>
        {
            using var lane = new TelegramLane(20, time);
            var one = Somebody();
            var all = Enumerable.Range(0, 12).Select(_ => AnswerAsync(lane, one)).ToList();
            var others = new[] { AnswerAsync(lane, Somebody()), CrowdAsync(lane, Somebody(), Quick) };

            await PassAsync(TimeSpan.FromSeconds(0.7));
            Assert.All(others, other => Assert.True(other.IsCompletedSuccessfully));
            Assert.Equal(8, seen.Count(message => message.To == one));

            await Task.WhenAll(all);
            Assert.InRange(seen.Max(message => message.At).TotalSeconds, 3.9, 4.5);
        });

    [Fact]
    public void Without_a_limit_nobody_waits() =>
        Run(async () =>
        {
            using var lane = new TelegramLane(0, time);

            await Task.WhenAll(
                Enumerable.Range(0, 1000).Select(_ => lane.UnhurriedAsync(Club, TelegramLane.Forever, Cancel))
            );

            Assert.Equal(TimeSpan.Zero, time.Elapsed);
        });

    private void Run(Func<Task> test) =>
        VirtualTime.Run(passing =>
        {
            time = passing;
            return test();
        });

    private ChatPlace Somebody() => new(++lastChat, null);

    private static TimeSpan Quick() => TimeSpan.FromMilliseconds(10);

    private async Task CrowdAsync(TelegramLane lane, ChatPlace to, Func<TimeSpan> travels) =>
        await TravelAsync(await lane.UnhurriedAsync(to, TelegramLane.Forever, Cancel), to, travels);

    private async Task AnswerAsync(TelegramLane lane, ChatPlace to)
    {
        var asked = time.Elapsed;
        var turn = await lane.AnswerAsync(to, Cancel);
        waits.Add(time.Elapsed - asked);
        await TravelAsync(turn, to, Quick);
    }

    /// <summary>There and back; Telegram counts it when it is there.</summary>
    private async Task TravelAsync(Turn turn, ChatPlace to, Func<TimeSpan> travels)
    {
        using (turn)
        {
            await PassAsync(travels());
            seen.Add((time.Elapsed, to));
            await PassAsync(travels());
        }
    }

    private Task PassAsync(TimeSpan duration) => Task.Delay(duration, time);

    private void AssertMost(int most, TimeSpan window, ChatPlace? to = null)
    {
        var times = seen.Where(one => to is null || one.To == to).Select(one => one.At).Order().ToList();
        Assert.InRange(SlidingWindow.Most(times, window), 1, most);
    }
}
