using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using NodaTime;

namespace MileBot.Adapters.Tests.Contract;

/// <summary>What every adapter beyond a network does as well.</summary>
public abstract class NetworkedAdapterContract : ChatAdapterContract
{
    private INetworkedDriver Network => (INetworkedDriver)Driver;

    [Fact]
    public async Task A_file_follows_the_text_and_arrives_as_it_is()
    {
        Desk.Reply = _ => Replies.WithFile;
        Driver.Listen(Desk);
        await Driver.SayAsync("/all");

        Assert.Equal("Here you are", await Driver.SeeAsync());
        Assert.Equal(("milebot.json", "{ \"mile\": \"5:30 – <b>&\" }"), await Network.SeeFileAsync());
    }

    [Fact]
    public async Task A_file_goes_with_a_message_nobody_asked_for()
    {
        var outcome = await Driver.Adapter.SendAsync(
            await AddressAsync(),
            Replies.WithFile,
            new MessageKey("file"),
            0,
            Cancel
        );

        Assert.IsType<SendOutcome.Delivered>(outcome);
        Assert.Equal("Here you are", await Driver.SeeAsync());
        Assert.Equal("milebot.json", (await Network.SeeFileAsync()).Name);
    }

    [Fact]
    public async Task Each_answer_of_the_platform_tells_our_clock_the_time()
    {
        Assert.True(Network.Check.IsRight());

        await Driver.Adapter.SendAsync(await AddressAsync(), Reply.Line("Hello"), new MessageKey("hello"), 0, Cancel);

        Assert.False(Network.Check.IsRight());
    }

    [Fact]
    public async Task Bots_are_not_answered()
    {
        Driver.Listen(Desk);
        await Network.BotSaysAsync("/splits 5:30");
        await Driver.SayAsync("/after");
        Assert.Equal(new Utterance.Typed("/after"), (await Desk.NextAsync()).Said);
    }

    [Fact]
    public async Task Every_ask_has_the_name_of_the_event_that_brought_it()
    {
        Driver.Listen(Desk);
        await Driver.SayAsync("/once");
        await Driver.SayAsync("/after");

        var (one, two) = ((await Desk.NextAsync()).Event, (await Desk.NextAsync()).Event);
        Assert.False(string.IsNullOrEmpty(one));
        Assert.NotEqual(one, two);
    }

    [Fact]
    public async Task The_same_ask_delivered_twice_is_answered_once()
    {
        Driver.Listen(Desk);
        await Driver.SayAsync("/once");
        Assert.Contains("/once", await Driver.SeeAsync(), StringComparison.Ordinal);
        await Network.DeliverAgainAsync();
        await Driver.SayAsync("/after");
        Assert.Contains("/after", await Driver.SeeAsync(), StringComparison.Ordinal);
        Assert.Single(await Network.ChatAsync(), text => text.Contains("/once", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_long_reply_comes_whole_and_in_order_in_messages_within_the_limit()
    {
        var words = Enumerable.Range(0, 4000).Select(number => $"lap{number}").ToList();
        Desk.Reply = _ => Reply.Line(string.Join(' ', words));
        Driver.Listen(Desk);
        await Driver.SayAsync("/long");
        var seen = new List<string>();
        while (seen.Sum(text => text.Split(' ').Length) < words.Count)
        {
            seen.Add(await Driver.SeeAsync());
        }

        Assert.All(seen, text => Assert.InRange(text.Length, 1, Network.MostCharacters));
        Assert.Equal(words, seen.SelectMany(text => text.Split(' ')));
    }

    [Fact]
    public async Task Being_told_to_slow_down_means_not_sent_and_when_to_try_again()
    {
        var address = await AddressAsync();
        Network.LimitNextSend(TimeSpan.FromSeconds(7));
        Assert.Equal(
            new SendOutcome.NotSent(SendTrouble.RateLimited, Duration.FromSeconds(7)),
            await Driver.Adapter.SendAsync(address, Reply.Line("Later"), new MessageKey("today"), 0, Cancel)
        );
    }

    [Fact]
    public async Task When_a_later_part_fails_those_before_it_are_counted_and_not_sent_again()
    {
        var address = await AddressAsync();
        var words = Enumerable.Range(0, 1000).Select(number => $"lap{number}").ToList();
        Network.LetOneThrough();
        Network.RefuseNextSend();

        Assert.Equal(1, Assert.IsType<SendOutcome.Refused>(await SendAsync(arrived: 0)).PartsArrived);
        Assert.IsType<SendOutcome.Delivered>(await SendAsync(arrived: 1));

        var seen = (await Network.ChatAsync()).Where(text => text.StartsWith("lap", StringComparison.Ordinal));
        Assert.Equal(words, seen.SelectMany(text => text.Split(' ')));

        ValueTask<SendOutcome> SendAsync(int arrived) =>
            Driver.Adapter.SendAsync(
                address,
                Reply.Line(string.Join(' ', words)),
                new MessageKey("today"),
                arrived,
                Cancel
            );
    }

    [Fact]
    public async Task A_lost_answer_means_unknown_and_is_not_tried_again()
    {
        var address = await AddressAsync();
        Network.LoseNextAnswer();
        Assert.IsType<SendOutcome.Unknown>(
            await Driver.Adapter.SendAsync(address, Reply.Line("Perhaps there"), new MessageKey("today"), 0, Cancel)
        );
        Assert.Single(await Network.ChatAsync(), text => text.Contains("Perhaps there", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_runner_who_blocked_us_is_not_written_to()
    {
        var address = await AddressAsync();
        Network.Block();
        Assert.Equal(
            new SendOutcome.Refused(SendTrouble.Blocked),
            await Driver.Adapter.SendAsync(address, Reply.Line("Hello?"), new MessageKey("today"), 0, Cancel)
        );
    }

    [Fact]
    public async Task A_redrawing_button_changes_its_message_and_adds_none()
    {
        Desk.Reply = ask => Replies.Line(ScriptedDesk.TextOf(ask), ButtonToken.Redraw("splits 5:30 negative"));
        Driver.Listen(Desk);
        await Driver.SayAsync("/splits 5:30");
        await Driver.SeeAsync();
        await Network.PressAsync(Replies.Label);
        Assert.Contains("splits 5:30 negative", await Network.SeeEditAsync(), StringComparison.Ordinal);
        Assert.Single(await Network.ChatAsync());
    }

    [Fact]
    public async Task A_posting_button_adds_a_message_and_changes_none()
    {
        Desk.Reply = ask => Replies.Line(ScriptedDesk.TextOf(ask), ButtonToken.Post("paces 5:30"));
        Driver.Listen(Desk);
        await Driver.SayAsync("/splits 5:30");
        await Driver.SeeAsync();
        await Network.PressAsync(Replies.Label);
        Assert.Contains("paces 5:30", await Driver.SeeAsync(), StringComparison.Ordinal);
        Assert.Equal(2, (await Network.ChatAsync()).Count);
    }

    [Fact]
    public async Task Whatever_is_chosen_of_a_list_completes_its_command_in_place()
    {
        Desk.Reply = ask => Replies.List(ScriptedDesk.TextOf(ask));
        Driver.Listen(Desk);
        await Driver.SayAsync("/splits 5:30");
        await Driver.SeeAsync();
        await Network.ChooseAsync("8 weeks");
        Assert.Equal("start when 8", await Network.SeeEditAsync());
        Assert.Single(await Network.ChatAsync());
    }
}
