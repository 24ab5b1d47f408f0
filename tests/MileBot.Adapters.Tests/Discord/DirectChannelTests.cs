using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Time.Testing;
using MileBot.Adapters.Tests.Contract;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.DiscordAdapter;
using MileBot.Testing.Discord;
using MileBot.Testing.Ledgers;
using NodaTime;

namespace MileBot.Adapters.Tests.Discord;

/// <summary>New direct messages are few, and none is asked for twice.</summary>
public sealed class DirectChannelTests : IAsyncLifetime
{
    private readonly FakeTimeProvider time = new();
    private DiscordDriver driver = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => driver = await DiscordDriver.StartAsync();

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    [Fact]
    public async Task A_channel_is_opened_once_also_across_a_restart()
    {
        var runner = driver.Emulator.People.AddUser();
        for (var start = 0; start < 2; start++)
        {
            using var adapter = driver.NewAdapter();
            Assert.IsType<SendOutcome.Delivered>(await SendAsync(adapter, runner, $"morning {start} a"));
            Assert.IsType<SendOutcome.Delivered>(await SendAsync(adapter, runner, $"morning {start} b"));
        }

        Assert.Equal(1, driver.Emulator.Calls(DiscordCall.OpenDirectMessages));
    }

    [Fact]
    public async Task The_channel_in_which_somebody_wrote_to_us_need_not_be_opened()
    {
        driver.Listen(new ScriptedDesk());
        await AskAsync(driver.Chat);
        await AskAsync(driver.Chat);

        Assert.IsType<SendOutcome.Delivered>(await SendAsync(driver.Adapter, driver.Runner, "morning"));
        using var restarted = driver.NewAdapter();
        Assert.IsType<SendOutcome.Delivered>(await SendAsync(restarted, driver.Runner, "the next"));
        Assert.Equal((0, 1), (driver.Emulator.Calls(DiscordCall.OpenDirectMessages), driver.Chats.Writes));
    }

    [Fact]
    public async Task What_somebody_asks_before_others_tells_of_no_channel()
    {
        driver.Listen(new ScriptedDesk());
        await AskAsync(driver.Emulator.People.AddChannel(driver.Emulator.People.AddGuild()));

        Assert.Equal(0, driver.Chats.Writes);
    }

    [Fact]
    public async Task A_channel_that_cannot_be_written_down_costs_nobody_their_answer()
    {
        driver.Chats.IsBroken = true;
        driver.Listen(new ScriptedDesk());
        await AskAsync(driver.Chat);
    }

    [Fact]
    public async Task A_channel_that_is_gone_is_opened_anew_the_next_time()
    {
        var runner = driver.Emulator.People.AddUser();
        await driver.Chats.RememberAsync(new Speaker("discord", (long)runner.Id), "1180000000000000099", Cancel);

        Assert.Equal(
            new SendOutcome.Refused(SendTrouble.ChatGone),
            await SendAsync(driver.Adapter, runner, "one morning")
        );
        Assert.IsType<SendOutcome.Delivered>(await SendAsync(driver.Adapter, runner, "the next"));
    }

    [Fact]
    public async Task Many_new_people_are_opened_one_by_one_and_the_others_told_when_to_come_again()
    {
        var lane = new NewChatLane(time);
        Assert.Null(await lane.EnterAsync(Cancel));
        var second = lane.EnterAsync(Cancel);
        var others = new[] { await lane.EnterAsync(Cancel), await lane.EnterAsync(Cancel) };

        Assert.Equal([Duration.FromSeconds(6), Duration.FromSeconds(9)], others);
        time.Advance(TimeSpan.FromSeconds(2.9));
        Assert.False(second.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Null(await second);
        time.Advance(TimeSpan.FromSeconds(3));
        Assert.Null(await lane.EnterAsync(Cancel));
    }

    [Fact]
    public async Task Whoever_is_sent_away_has_not_waited_for_a_turn()
    {
        // Other tests measure at the same time; nobody but these waits for just as long.
        var waits = new ConcurrentBag<double>();
        using var listener = new MeterListener { InstrumentPublished = (one, to) => Hear(one, to) };
        listener.SetMeasurementEventCallback<double>((_, wait, _, _) => waits.Add(wait));
        listener.Start();
        var lane = new NewChatLane(time);
        lane.Pause(Duration.FromSeconds(2.125));
        var near = lane.EnterAsync(Cancel);

        Assert.Equal(Duration.FromSeconds(5.125), await lane.EnterAsync(Cancel));
        time.Advance(TimeSpan.FromSeconds(3));
        Assert.Null(await near);
        Assert.Contains(2.125, waits);
        Assert.DoesNotContain(5.125, waits);

        static void Hear(Instrument instrument, MeterListener listener)
        {
            if (instrument.Name == "milebot.lane.wait")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        }
    }

    [Fact]
    public async Task Whoever_comes_when_told_has_a_turn_while_others_still_come_for_the_first_time()
    {
        var lane = new NewChatLane(time);
        var turns = new List<TimeSpan>();
        var everybody = Enumerable.Range(0, 30).Select(person => ComeAsync(TimeSpan.FromSeconds(person))).ToList();

        for (var step = 0; step < 1000; step++)
        {
            time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(1, Cancel);
        }

        Assert.All(everybody, one => Assert.True(one.IsCompletedSuccessfully));
        Assert.InRange(SlidingWindow.Most([.. turns.Order()], TimeSpan.FromMinutes(1)), 18, 21);

        async Task ComeAsync(TimeSpan first)
        {
            await Task.Delay(first, time, Cancel);
            while (await lane.EnterAsync(Cancel) is { } later)
            {
                await Task.Delay(later.ToTimeSpan(), time, Cancel);
            }

            lock (turns)
            {
                turns.Add(time.GetUtcNow() - time.Start);
            }
        }
    }

    [Fact]
    public async Task Being_told_that_they_are_too_many_stops_new_ones_for_a_while()
    {
        var lane = new NewChatLane(time);
        lane.Pause(Duration.FromMinutes(10));

        Assert.Equal(Duration.FromMinutes(10), await lane.EnterAsync(Cancel));
        time.Advance(TimeSpan.FromMinutes(10));
        Assert.Null(await lane.EnterAsync(Cancel));
    }

    [Fact]
    public async Task Discord_refusing_to_open_more_is_a_limit_not_a_refusal_and_stands_in_the_way_of_the_turn()
    {
        driver.Emulator.Faults.Next(new DiscordFault.Refused(400, 40003, "You are opening direct messages too fast"));
        var (one, other) = (driver.Emulator.People.AddUser(), driver.Emulator.People.AddUser());

        using var turn = await driver.Adapter.WaitForTurnAsync(AddressOf(one), Cancel);
        using var next = await driver.Adapter.WaitForTurnAsync(AddressOf(other), Cancel);

        Assert.Equal(new SendOutcome.NotSent(SendTrouble.RateLimited, Duration.FromMinutes(10)), turn.Trouble);
        Assert.True(next.Trouble is SendOutcome.NotSent { RetryAfter.TotalMinutes: > 9.9 and <= 10.1 });
        Assert.Equal(1, driver.Emulator.Calls(DiscordCall.OpenDirectMessages));
    }

    private async Task AskAsync(EmulatedChannel channel)
    {
        await driver.WhenReadyAsync();
        await driver.Emulator.SlashAsync(driver.Runner, channel, "splits", ("text", "5:30"));
    }

    private static ChatAddress AddressOf(EmulatedUser user) => new("discord", $"@{user.Id}");

    private static ValueTask<SendOutcome> SendAsync(IChatAdapter adapter, EmulatedUser to, string key) =>
        adapter.SendAsync(AddressOf(to), new Reply("Morning", []), new MessageKey(key), 0, Cancel);
}
