using MileBot.Conversation.Adapters;
using MileBot.Delivery.Sending;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Tests.Clocks;

/// <summary>
/// The wall clock is set to something else at noon, and set right two hours later; what is measured goes on as ever. 96 runners
/// live through a morning before it and a day after it (test matrix, T10).
/// </summary>
public abstract class JumpContract
{
    private const string Begin = "2026-11-25T05:10:00Z";

    private static readonly TimeSpan Step = TimeSpan.FromMinutes(30);
    private static readonly Duration Useful = Duration.FromHours(4);
    private static readonly Instant Wrong = Given.Moment("2026-11-25T12:10:00Z");
    private static readonly Instant Right = Given.Moment("2026-11-25T14:10:00Z");
    private static readonly Instant End = Given.Moment("2026-11-26T14:10:00Z");

    /// <summary>Hours ahead: an hour and a day either way, more than a day, and so far back that it is 1970.</summary>
    public static TheoryData<int> Jumps => [-1, 1, 25, -24, -498_828];

    protected abstract Task<TestDatabase> MakeAsync();

    [Theory]
    [MemberData(nameof(Jumps))]
    public async Task With_a_platform_that_tells_the_time_nothing_is_early_doubled_or_lost(int hours)
    {
        await using var world = await DeliveryWorld.AtAsync(Begin, await MakeAsync());
        var crowd = await Crowd.RemindAsync(world);

        var sent = await LiveAsync(world, hours, tells: true);

        Assert.DoesNotContain(sent, one => one.IsWrong);
        Assert.Equal(Owed(crowd).Order(), sent.Select(one => one.Text).Order());
        Assert.Empty(Early(sent));
        Tell(hours, sent);
    }

    [Theory]
    [MemberData(nameof(Jumps))]
    public async Task With_a_silent_platform_nothing_is_doubled_and_nothing_early_by_a_clock_that_is_right(int hours)
    {
        await using var world = await DeliveryWorld.AtAsync(Begin, await MakeAsync());
        await Crowd.RemindAsync(world);

        var sent = await LiveAsync(world, hours, tells: false);

        Assert.NotEmpty(sent);
        Assert.DoesNotContain(sent.GroupBy(one => one.Text), same => same.Count() > 1);
        Assert.Empty(Early(sent.Where(one => !one.IsWrong)));
        Tell(hours, sent);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_in_hand_while_the_clock_jumps_waits_until_it_is_right(bool isTurnedAway)
    {
        await using var world = await DueAsync();
        var turn = new TaskCompletionSource();
        world.Platform.TurnComes = turn.Task;
        world.Platform.Turn = isTurnedAway
            ? new Turn { Trouble = new SendOutcome.NotSent(SendTrouble.RateLimited) }
            : Turn.Free;
        await AskForTurnAsync(world);

        Jump(world);
        turn.SetResult();
        await world.Outbox.RecordedAsync();

        await ComesOnceRightAsync(world);
    }

    [Fact]
    public async Task A_stop_while_the_clock_is_wrong_puts_nothing_off()
    {
        await using var world = await DueAsync();
        world.Platform.TurnComes = new TaskCompletionSource().Task;
        await AskForTurnAsync(world);

        Jump(world);
        await world.StopSendingAsync();
        world.Platform.TurnComes = Task.CompletedTask;

        await ComesOnceRightAsync(world);
    }

    [Fact]
    public async Task Trouble_of_our_own_while_the_clock_is_wrong_puts_nothing_off()
    {
        await using var world = await DueAsync();
        world.Desk.WhileComposing = () =>
        {
            Jump(world);
            throw new InvalidOperationException();
        };

        await world.SendAsync();
        world.Desk.WhileComposing = () => { };

        await ComesOnceRightAsync(world);
    }

    [Fact]
    public async Task An_answer_lost_while_the_clock_is_wrong_is_in_doubt_no_longer_than_any()
    {
        await using var world = await DueAsync();
        world.Platform.Next(_ =>
        {
            Jump(world);
            return Task.FromResult<SendOutcome>(new SendOutcome.Unknown(SendTrouble.PlatformFailed));
        });

        await world.SendAsync();
        world.Ahead = Duration.Zero;
        await world.SendAsync();

        Assert.Equal(new NextStep.Done(DeliveryState.Sent, "m2"), await world.SendAfterAsync(120));
    }

    private async Task<DeliveryWorld> DueAsync()
    {
        var world = await DeliveryWorld.AtAsync("2026-11-25T06:30:00Z", await MakeAsync());
        await world.RemindAsync(Given.Reminder("Europe/London", "06:30", world.Now - Duration.FromMinutes(1)));
        await world.SweepAsync();
        return world;
    }

    private static async Task AskForTurnAsync(DeliveryWorld world)
    {
        await world.StartSendingAsync();
        world.Bell.Ring();
        await world.Platform.TurnAsked.Task;
    }

    private static void Jump(DeliveryWorld world)
    {
        world.Check.Hear(world.Time.GetUtcNow());
        world.Ahead = Duration.FromHours(25);
    }

    private static async Task ComesOnceRightAsync(DeliveryWorld world)
    {
        Assert.Equal(["2026-11-25|Planned"], world.Deliveries());
        world.Ahead = Duration.Zero;
        await world.SendWaitingAsync();

        Assert.Equal(["2026-11-25|Sent"], world.Deliveries());
        Assert.Single(world.Platform.Sent);
    }

    private static async Task<List<Arrival>> LiveAsync(DeliveryWorld world, int hours, bool tells)
    {
        var sent = new List<Arrival>();
        while (world.Now < End)
        {
            world.Time.Advance(Step);
            if (tells)
            {
                world.Check.Hear(world.Time.GetUtcNow());
            }

            var isWrong = world.Now >= Wrong && world.Now < Right;
            world.Ahead = isWrong ? Duration.FromHours(hours) : Duration.Zero;
            await world.SweepAsync();
            await world.SendWaitingAsync();
            sent.AddRange(
                world.Platform.Sent.Skip(sent.Count).Select(one => new Arrival(one.Text, world.Now, isWrong)).ToList()
            );
        }

        return sent;
    }

    /// <summary>Whatever came due and could be sent at a moment when the clock was right.</summary>
    private static IEnumerable<string> Owed(Crowd crowd) =>
        from one in crowd.DueWithin(Given.Moment(Begin), End)
        let last = Instant.Min(one.Due + Useful, one.EndOfDay)
        where one.Due < Wrong || (last > Right && one.Due < End)
        select one.Text;

    private static IEnumerable<Arrival> Early(IEnumerable<Arrival> sent)
    {
        var due = Crowd
            .Everybody.DueWithin(Given.Moment(Begin), End + Duration.FromDays(3))
            .ToDictionary(one => one.Text);
        return sent.Where(one => one.At < due[one.Text].Due);
    }

    private static void Tell(int hours, List<Arrival> sent) =>
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{hours} h: {sent.Count} messages, {sent.Count(one => one.IsWrong)} of them by the wrong clock."
        );

    private sealed record Arrival(string Text, Instant At, bool IsWrong);
}
