using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;

namespace MileBot.Adapters.Tests.Contract;

/// <summary>What every adapter does, whatever the platform.</summary>
public abstract class ChatAdapterContract : IAsyncLifetime
{
    private IAdapterDriver? driver;

    protected ScriptedDesk Desk { get; } = new();

    protected IAdapterDriver Driver => driver!;

    /// <summary>False when answers take different ways, where a later one may overtake an earlier one after both have left.</summary>
    protected virtual bool AnswersKeepTheirOrder => true;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A fresh platform with one runner on it.</summary>
    protected abstract Task<IAdapterDriver> StartDriverAsync();

    public async ValueTask InitializeAsync() => driver = await StartDriverAsync();

    public async ValueTask DisposeAsync()
    {
        await Driver.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Its_name_can_open_an_address() => Assert.Matches("^[a-z]+$", Driver.Adapter.Platform);

    [Fact]
    public async Task What_is_said_reaches_the_desk_and_its_answer_the_runner()
    {
        Driver.Listen(Desk);
        await Driver.SayAsync("/splits 5:30");
        var ask = await Desk.NextAsync();
        Assert.Equal(new Utterance.Typed("/splits 5:30"), ask.Said);
        Assert.Equal(Driver.Adapter.Platform, ask.Chat.Platform);
        Assert.Equal(Driver.Adapter.Platform, ask.Speaker.Platform);
        Assert.True(ask.IsPrivate);
        Assert.Contains("/splits 5:30", await Driver.SeeAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_of_one_chat_are_answered_in_order()
    {
        Driver.Listen(Desk);
        List<string> asks = [.. Enumerable.Range(1, 5).Select(number => $"/pace {number}")];
        foreach (var ask in asks)
        {
            await Driver.SayAsync(ask);
        }

        var heard = new List<Utterance>();
        var seen = new List<string>();
        foreach (var _ in asks)
        {
            heard.Add((await Desk.NextAsync()).Said);
            seen.Add(await Driver.SeeAsync());
        }

        Assert.Equal(asks.Select(ask => new Utterance.Typed(ask)), heard);
        Assert.Equal(asks, AnswersKeepTheirOrder ? seen : seen.Order());
    }

    [Fact]
    public async Task An_address_kept_as_text_still_leads_to_the_chat()
    {
        var address = ChatAddress.Parse((await AddressAsync()).ToString());
        var outcome = await Driver.Adapter.SendAsync(
            address,
            Reply.Line("Time to run"),
            new MessageKey("today"),
            0,
            Cancel
        );
        Assert.IsType<SendOutcome.Delivered>(outcome);
        Assert.Contains("Time to run", await Driver.SeeAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_part_of_a_reply_is_seen()
    {
        Desk.Reply = _ => Replies.WithEveryPart;
        Driver.Listen(Desk);
        await Driver.SayAsync("/all");
        var seen = await Driver.SeeAsync();
        Assert.All(Replies.WordsOfEveryPart, word => Assert.Contains(word, seen, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stop_waits_for_the_ask_in_hand_and_its_answer_is_seen()
    {
        var gate = new TaskCompletionSource();
        Desk.Gate = gate.Task;
        Driver.Listen(Desk);
        await Driver.SayAsync("/slow");
        await Desk.NextAsync();
        var stop = Driver.StopAsync();
        gate.SetResult();
        await stop;
        Assert.Contains("/slow", await Driver.SeeAsync(), StringComparison.Ordinal);
    }

    /// <summary>The runner's address, as an ask carries it.</summary>
    protected async Task<ChatAddress> AddressAsync()
    {
        Driver.Listen(Desk);
        await Driver.SayAsync("/hello");
        var address = (await Desk.NextAsync()).Chat;
        await Driver.SeeAsync();
        return address;
    }
}
