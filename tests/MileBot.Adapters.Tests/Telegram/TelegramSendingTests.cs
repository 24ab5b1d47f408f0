using System.Net;
using System.Net.Sockets;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TelegramAdapter;
using MileBot.Testing.Telegram;
using NodaTime;

namespace MileBot.Adapters.Tests.Telegram;

public sealed class TelegramSendingTests : IAsyncLifetime
{
    private TelegramDriver driver = null!;

    private TelegramFaults Faults => driver.Emulator.Faults;

    private TelegramPeople People => driver.Emulator.People;

    public async ValueTask InitializeAsync() => driver = await TelegramDriver.StartAsync();

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    public static TheoryData<TelegramFault, SendOutcome> Faulty =>
        new()
        {
            {
                new TelegramFault.RateLimited(9),
                new SendOutcome.NotSent(SendTrouble.RateLimited, Duration.FromSeconds(9))
            },
            { new TelegramFault.GatewayError(), new SendOutcome.Unknown(SendTrouble.PlatformFailed) },
            { new TelegramFault.AcceptedThenError(504), new SendOutcome.Unknown(SendTrouble.PlatformFailed) },
            { new TelegramFault.AnswerLost(), new SendOutcome.Unknown(SendTrouble.PlatformFailed) },
            {
                new TelegramFault.Refused(500, "Internal Server Error"),
                new SendOutcome.Unknown(SendTrouble.PlatformFailed)
            },
            { new TelegramFault.Refused(401, "Unauthorized"), new SendOutcome.NotSent(SendTrouble.Unauthorised) },
            {
                new TelegramFault.Refused(403, "Forbidden: bot is not a member of the supergroup chat"),
                new SendOutcome.Refused(SendTrouble.ChatGone)
            },
            {
                new TelegramFault.Refused(400, "Bad Request: need administrator rights in the channel chat"),
                new SendOutcome.Refused(SendTrouble.NotAllowed)
            },
        };

    /// <summary>A filter's page, or that of a server before the API, says nothing about the chat.</summary>
    [Theory]
    [InlineData(400, SendTrouble.Unreachable)]
    [InlineData(401, SendTrouble.Unauthorised)]
    [InlineData(403, SendTrouble.Unreachable)]
    [InlineData(404, SendTrouble.Unreachable)]
    [InlineData(429, SendTrouble.RateLimited)]
    public async Task A_page_that_is_not_the_platforms_refuses_no_chat(int status, SendTrouble trouble)
    {
        Faults.Next(new TelegramFault.GatewayError(status));
        Assert.Equal(new SendOutcome.NotSent(trouble), await SendAsync(driver.Chat));
        Assert.Equal(1, driver.Emulator.Calls("sendMessage"));
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task Trouble_on_the_way_is_told_as_it_is(TelegramFault fault, SendOutcome outcome)
    {
        Faults.Next(fault);
        Assert.Equal(outcome, await SendAsync(driver.Chat));
        Assert.InRange(driver.Emulator.Calls("sendMessage"), 1, 1);
    }

    [Theory]
    [InlineData(ChatTrouble.Blocked, SendTrouble.Blocked)]
    [InlineData(ChatTrouble.NotStarted, SendTrouble.Blocked)]
    [InlineData(ChatTrouble.Deactivated, SendTrouble.ChatGone)]
    [InlineData(ChatTrouble.Kicked, SendTrouble.ChatGone)]
    [InlineData(ChatTrouble.NoRights, SendTrouble.NotAllowed)]
    public async Task A_chat_that_will_not_have_us_is_refused(ChatTrouble state, SendTrouble trouble)
    {
        People.Trouble(driver.Chat, state);
        Assert.Equal(new SendOutcome.Refused(trouble), await SendAsync(driver.Chat));
    }

    [Theory]
    [InlineData("telegram", "12345")]
    [InlineData("telegram", "no number")]
    [InlineData("telegram", "1/2/3")]
    [InlineData("discord", "12345")]
    public async Task A_place_that_is_not_there_is_gone(string platform, string place) =>
        Assert.Equal(
            new SendOutcome.Refused(SendTrouble.ChatGone),
            await SendAsync(new ChatAddress(platform, place), "Hello")
        );

    [Fact]
    public async Task A_group_that_grew_is_told_with_its_new_address_and_not_asked_for_again()
    {
        var group = People.AddGroup();
        var grown = People.Migrate(group);
        var moved = new SendOutcome.Moved(Address(grown));

        Assert.Equal(moved, await SendAsync(group));
        Assert.Equal(moved, await SendAsync(group));
        Assert.IsType<SendOutcome.Delivered>(await SendAsync(grown));

        Assert.Equal(grown, Assert.Single(driver.Emulator.Ledger.Sent).Chat);
        Assert.Equal(2, driver.Emulator.Calls("sendMessage"));
    }

    [Fact]
    public async Task A_silent_reply_arrives_without_a_sound()
    {
        await SendAsync(Address(driver.Chat), new Reply("Quiet", []) { IsSilent = true });
        await SendAsync(Address(driver.Chat), new Reply("Loud", []));

        Assert.Equal([true, false], driver.Emulator.Ledger.Sent.Select(message => message.IsSilent));
    }

    [Fact]
    public async Task Markup_that_is_refused_goes_out_plain_once()
    {
        Faults.Next(new TelegramFault.Refused(400, "Bad Request: can't parse entities: Unsupported start tag"));
        var outcome = await SendAsync(Address(driver.Chat), new Reply("5 < 6", []));
        Assert.IsType<SendOutcome.Delivered>(outcome);
        var sent = Assert.Single(driver.Emulator.Ledger.Sent);
        Assert.Null(sent.ParseMode);
        Assert.Equal("5 < 6", sent.Text);
    }

    [Fact]
    public async Task What_is_refused_plain_as_well_is_malformed()
    {
        Faults.Next(new TelegramFault.Refused(400, "Bad Request: something new"), calls: 5);
        Assert.Equal(new SendOutcome.Refused(SendTrouble.Malformed), await SendAsync(driver.Chat));
        Assert.Equal(2, driver.Emulator.Calls("sendMessage"));
    }

    [Fact]
    public async Task Topics_are_kept()
    {
        var forum = People.AddSupergroup(isForum: true);
        var topic = People.AddTopic(forum);
        await SendAsync(new ChatAddress("telegram", $"{forum.Id}/{topic}"), "Tonight at 18:30");
        Assert.Equal(topic, Assert.Single(driver.Emulator.Ledger.Sent).TopicId);
        People.CloseTopic(forum, topic);
        Assert.Equal(
            new SendOutcome.Refused(SendTrouble.NotAllowed),
            await SendAsync(new ChatAddress("telegram", $"{forum.Id}/{topic}"), "Tonight at 18:30")
        );
    }

    [Fact]
    public async Task Half_a_reply_is_never_said_to_be_all_unsent()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 1500));
        Faults.Next(new TelegramFault.Slow(TimeSpan.Zero));
        Faults.Next(new TelegramFault.RateLimited(3));
        Assert.Equal(
            new SendOutcome.NotSent(SendTrouble.RateLimited, Duration.FromSeconds(3)) { PartsArrived = 1 },
            await SendAsync(Address(driver.Chat), Reply.Line(words))
        );
        Assert.Single(driver.Emulator.Ledger.Sent);
    }

    [Fact]
    public async Task What_is_cut_off_with_its_second_part_on_its_way_has_one_there_for_certain()
    {
        Faults.Next(new TelegramFault.Slow(TimeSpan.Zero));
        Faults.Next(new TelegramFault.Slow(TimeSpan.FromMinutes(1)));

        using var cutOff = new CancellationTokenSource();
        var words = string.Join(' ', Enumerable.Repeat("word", 1500));

        var sending = driver.Adapter.SendAsync(
            Address(driver.Chat),
            Reply.Line(words),
            new MessageKey("today"),
            0,
            cutOff.Token
        );
        await driver.Emulator.Ledger.NextAsync(_ => driver.Emulator.Ledger.Sent.Count == 2);
        await cutOff.CancelAsync();

        Assert.Equal(new SendOutcome.Unknown(SendTrouble.PlatformFailed) { PartsArrived = 1 }, await sending);
    }

    [Fact]
    public async Task Without_a_connection_nothing_was_sent()
    {
        // Bound, it keeps its port from others; nobody listens there.
        using var closed = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        closed.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)closed.LocalEndPoint!).Port;
        using var adapter = new TelegramAdapter.TelegramAdapter(
            new TelegramOptions { Token = driver.Emulator.Token, ApiUrl = $"http://127.0.0.1:{port}" },
            new FixedMenu("en"),
            driver.Check,
            TimeProvider.System,
            driver.Log
        );
        Assert.Equal(
            new SendOutcome.NotSent(SendTrouble.Unreachable),
            await adapter.SendAsync(
                Address(driver.Chat),
                Reply.Line("Hello"),
                new MessageKey("today"),
                0,
                TestContext.Current.CancellationToken
            )
        );
    }

    private static ChatAddress Address(EmulatedChat chat) => new("telegram", $"{chat.Id}");

    private ValueTask<SendOutcome> SendAsync(EmulatedChat chat) => SendAsync(Address(chat), "Hello");

    private ValueTask<SendOutcome> SendAsync(ChatAddress to, string text) => SendAsync(to, Reply.Line(text));

    private ValueTask<SendOutcome> SendAsync(ChatAddress to, Reply reply) =>
        driver.Adapter.SendAsync(to, reply, new MessageKey("today"), 0, TestContext.Current.CancellationToken);
}
