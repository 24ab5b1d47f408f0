using MileBot.Adapters.Tests.Contract;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.Testing.Discord;
using NodaTime;

namespace MileBot.Adapters.Tests.Discord;

/// <summary>Whether a message arrived, asked after its sending had no clear outcome.</summary>
public sealed class DiscordLookupTests : IAsyncLifetime
{
    private static readonly MessageKey Key = new("daily 2026-11-25 17");

    private static readonly Reply Daily = new(
        "Today",
        [
            new ReplyPart.Buttons([
                [new Button("Done", ButtonToken.Redraw("today done"))],
            ]),
        ]
    );

    private DiscordDriver driver = null!;
    private EmulatedChannel club = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DiscordEmulator Discord => driver.Emulator;

    private ChatAddress Private => new("discord", $"@{driver.Runner.Id}");

    private ChatAddress Club => new("discord", $"{club.Id}");

    public async ValueTask InitializeAsync()
    {
        driver = await DiscordDriver.StartAsync();
        club = Discord.People.AddChannel(Discord.People.AddGuild());
    }

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    [Fact]
    public async Task A_message_that_arrived_is_found_among_others()
    {
        foreach (var place in new[] { Private, Club })
        {
            await SendAsync(place, Daily, new MessageKey("yesterday's"));
            Discord.Faults.Next(new DiscordFault.AnswerLost(), call: DiscordCall.CreateMessage);
            await SendAsync(place, Daily, Key);
            await SendAsync(place, Reply.Line("another"), new MessageKey("another"));

            Assert.IsType<SentLookup.Found>(await FindAsync(place, Key));
        }
    }

    [Fact]
    public async Task One_that_shows_something_else_since_its_button_was_pressed_is_found()
    {
        driver.Listen(new ScriptedDesk());
        await driver.WhenReadyAsync();
        await SendAsync(Private, Daily, Key);
        await driver.SeeAsync();

        await driver.PressAsync("Done");

        Assert.Equal("today done", await driver.SeeEditAsync());
        Assert.IsType<SentLookup.Found>(await FindAsync(Private, Key));
    }

    [Fact]
    public async Task One_of_several_parts_is_there_when_its_last_is()
    {
        var words = Reply.Line(string.Join(' ', Enumerable.Range(0, 1000).Select(number => $"lap{number}")));
        await SendAsync(Club, words, Key);

        var found = Assert.IsType<SentLookup.Found>(await FindAsync(Club, Key));
        Assert.Equal($"{club.Messages[^1].Id}", found.MessageId);
    }

    [Fact]
    public async Task Of_several_parts_those_that_arrived_are_counted()
    {
        var words = Reply.Line(string.Join(' ', Enumerable.Range(0, 2000).Select(number => $"lap{number}")));
        foreach (var parts in new[] { 1, 2 })
        {
            var key = new MessageKey($"{parts} of 4");
            Discord.Faults.Next(new DiscordFault.Slow(TimeSpan.Zero), parts, DiscordCall.CreateMessage);
            Discord.Faults.Next(new DiscordFault.Refused(403, 50_001, "Missing Access"), 1, DiscordCall.CreateMessage);
            await SendAsync(Club, words, key);

            Assert.Equal(new SentLookup.NotThere(parts), await FindAsync(Club, key));
        }
    }

    [Fact]
    public async Task A_message_that_did_not_arrive_is_not_there()
    {
        Assert.IsType<SentLookup.NotThere>(await FindAsync(Private, Key));

        await SendAsync(Club, Daily, new MessageKey("yesterday's"));
        Assert.IsType<SentLookup.NotThere>(await FindAsync(Club, Key));
        Assert.IsType<SentLookup.NotThere>(
            await FindAsync(Club, Key, SystemClock.Instance.GetCurrentInstant() + Duration.FromHours(1))
        );
    }

    [Theory]
    [InlineData(ChannelTrouble.MissingHistory)]
    [InlineData(ChannelTrouble.MissingAccess)]
    [InlineData(ChannelTrouble.Unknown)]
    public async Task Where_we_may_not_read_nobody_can_tell(ChannelTrouble trouble)
    {
        await SendAsync(Club, Daily, Key);
        Discord.People.Trouble(club, trouble);

        Assert.IsType<SentLookup.CannotTell>(await FindAsync(Club, Key));
    }

    [Fact]
    public async Task Bare_text_without_buttons_has_nothing_to_be_recognised_by()
    {
        Discord.Faults.Next(new DiscordFault.Refused(400, 50035, "Invalid Form Body"), call: DiscordCall.CreateMessage);
        await SendAsync(Club, Reply.Line("Bare"), Key);

        Assert.IsType<SentLookup.CannotTell>(await FindAsync(Club, Key));
    }

    [Fact]
    public async Task Bare_text_with_buttons_is_recognised_by_those()
    {
        Discord.Faults.Next(new DiscordFault.Refused(400, 50035, "Invalid Form Body"), call: DiscordCall.CreateMessage);
        await SendAsync(Club, Daily, Key);

        Assert.IsType<SentLookup.Found>(await FindAsync(Club, Key));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(502)]
    public async Task A_platform_that_fails_or_is_not_reached_is_asked_again_later(int status)
    {
        await SendAsync(Club, Daily, Key);
        Discord.Faults.Next(new DiscordFault.GatewayError(status), calls: 10, call: DiscordCall.ListMessages);

        Assert.IsType<SentLookup.NoAnswer>(await FindAsync(Club, Key));
    }

    [Fact]
    public async Task A_silent_reply_arrives_without_a_sound()
    {
        await SendAsync(Club, Daily with { IsSilent = true }, Key);
        await SendAsync(Club, Daily, new MessageKey("loud"));

        Assert.Equal([true, false], club.Messages.Select(message => message.IsSilent));
    }

    private async Task SendAsync(ChatAddress to, Reply reply, MessageKey key) =>
        await driver.Adapter.SendAsync(to, reply, key, 0, Cancel);

    private ValueTask<SentLookup> FindAsync(ChatAddress to, MessageKey key, Instant? since = null) =>
        driver.Adapter.FindSentAsync(to, key, since ?? SystemClock.Instance.GetCurrentInstant(), Cancel);
}
