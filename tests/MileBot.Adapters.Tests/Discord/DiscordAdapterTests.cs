using Microsoft.Extensions.Time.Testing;
using MileBot.Adapters.Tests.Contract;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord;

/// <summary>What Discord can do beyond the contract.</summary>
public sealed class DiscordAdapterTests : IAsyncLifetime
{
    private readonly ScriptedDesk desk = new();
    private DiscordDriver driver = null!;
    private EmulatedChannel club = null!;

    private DiscordEmulator Discord => driver.Emulator;

    public async ValueTask InitializeAsync()
    {
        driver = await DiscordDriver.StartAsync();
        club = Discord.People.AddChannel(Discord.People.AddGuild());
        driver.Listen(desk);
        await driver.WhenReadyAsync();
    }

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    [Fact]
    public async Task It_says_that_it_listens_while_its_gateway_is_up()
    {
        await Wait.UntilAsync(() => driver.Adapter.IsListening);

        Discord.Gateway.IsDown = true;
        Discord.Gateway.Drop();
        await Wait.UntilAsync(() => !driver.Adapter.IsListening);
        Discord.Gateway.IsDown = false;

        await Wait.UntilAsync(() => driver.Adapter.IsListening);
    }

    [Fact]
    public async Task Options_are_heard_as_if_typed_under_their_names()
    {
        await Discord.SlashAsync(driver.Runner, driver.Chat, "plan", ("goal", "5:30"), ("strategy", "even"));

        Assert.Equal(new Utterance.Typed("/plan goal=5:30 strategy=even"), (await desk.NextAsync()).Said);
    }

    [Fact]
    public async Task A_slow_answer_is_deferred_and_then_filled()
    {
        var gate = new TaskCompletionSource();
        desk.Gate = gate.Task;
        var ask = Discord.People.Slash(driver.Runner, club, "splits", ("text", "5:30"));

        Assert.Equal(CallbackType.DeferredMessage, await ask.Acknowledged.WaitAsync(Patience, Cancel));
        gate.SetResult();

        Assert.Contains("5:30", (await ask.Answered.WaitAsync(Patience, Cancel)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_personal_command_in_a_server_is_private_and_so_is_its_answer()
    {
        var answer = await Discord.SlashAsync(driver.Runner, club, "mine", ("goal", "5:30"));
        var ask = await desk.NextAsync();

        Assert.True(answer.IsEphemeral);
        Assert.True(ask.IsPrivate);
        Assert.Equal(BareText.InForms, ask.BareText);
        Assert.Equal($"{club.Id}", ask.Chat.Place);
        Assert.Equal($"@{driver.Runner.Id}", ask.PrivateChat?.Place);
        Assert.Equal(PostingRight.NotTheSpeakers, ask.Posting);
    }

    [Fact]
    public async Task Trouble_in_a_server_is_told_to_one()
    {
        // Once it listens no time passes for it, so that it never defers: a deferral has to be for all.
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow() - TimeSpan.FromDays(1));
        await using var prompt = await DiscordDriver.StartAsync(time: clock);
        var people = prompt.Emulator.People;
        desk.Reply = _ => Reply.Line("Cannot") with { IsTrouble = true };
        prompt.Listen(desk);
        await Wait.UntilAsync(() =>
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            return prompt.Adapter.IsListening;
        });
        await prompt.WhenReadyAsync();

        var server = people.AddChannel(people.AddGuild());
        var answer = await prompt.Emulator.SlashAsync(prompt.Runner, server, "splits", ("text", "5:30"));

        Assert.True(answer.IsEphemeral);
    }

    [Fact]
    public async Task What_a_list_does_not_hold_is_not_sent_by_Discord()
    {
        var answer = await ListAsync();
        var list = Assert.Single(answer.Selects);

        Assert.Throws<InvalidOperationException>(() => Discord.People.Pick(driver.Runner, answer, list, "12"));
        Assert.Throws<InvalidOperationException>(() => Discord.People.Pick(driver.Runner, answer, list, "8", "10"));
        Assert.Throws<InvalidOperationException>(() => Discord.People.Pick(driver.Runner, answer, list, "6"));
        Assert.Throws<InvalidOperationException>(() => Discord.People.Pick(driver.Runner, answer, list));
    }

    [Theory]
    [InlineData("")]
    [InlineData("8 goal 3:00")]
    [InlineData("8\n/forget")]
    [InlineData("8\u0000")]
    [InlineData("a-word-that-no-button-of-ours-could-ever-have-carried-since-it-is-too-long")]
    public async Task What_no_list_of_ours_could_hold_is_heard_by_nobody(string value)
    {
        var answer = await ListAsync();

        var pick = Discord.People.PickAnything(driver.Runner, answer, Assert.Single(answer.Selects), value);

        Assert.Equal(CallbackType.DeferredUpdate, await pick.Acknowledged.WaitAsync(Patience, Cancel));
        await driver.SayAsync("/splits after");
        Assert.Equal(new Utterance.Typed("/splits after"), (await desk.NextAsync()).Said);
    }

    [Fact]
    public async Task A_forged_choice_is_heard_as_its_own_speakers_and_no_more_than_typed()
    {
        var answer = await ListAsync();
        var max = Discord.People.AddUser("Max");

        Discord.People.PickAnything(max, answer, Assert.Single(answer.Selects), "99");

        var ask = await desk.NextAsync();
        Assert.Equal((long)max.Id, ask.Speaker.Id);
        Assert.Equal(new Utterance.Pressed(ButtonToken.Redraw("start when 99")), ask.Said);
    }

    private async Task<EmulatedMessage> ListAsync()
    {
        desk.Reply = ask => Replies.List(ScriptedDesk.TextOf(ask));
        var answer = await Discord.SlashAsync(driver.Runner, driver.Chat, "splits", ("text", "5:30"));
        await desk.NextAsync();
        return answer;
    }

    [Fact]
    public async Task A_form_has_a_field_for_what_is_missing_and_comes_back_as_a_command()
    {
        desk.Reply = _ => Replies.Line("Fine", ButtonToken.Form("plan"));
        var answer = await Discord.SlashAsync(driver.Runner, driver.Chat, "plan", ("goal", "5:30"));
        await desk.NextAsync();

        var form = await Discord.People.Press(driver.Runner, answer, Replies.Label).Modal.WaitAsync(Patience, Cancel);
        await Discord.SubmitAsync(driver.Runner, form, ("goal", "5:40"));

        Assert.Equal(["lap", "goal", "strategy"], form.Fields.Select(field => field.CustomId));
        Assert.Equal(new Utterance.Typed("/plan goal=5:40"), (await desk.NextAsync()).Said);
    }

    [Fact]
    public async Task A_form_for_one_thing_asks_for_that_alone()
    {
        desk.Reply = _ => Replies.Line("Fine", ButtonToken.Form("plan goal=5:30 lap"));
        var answer = await Discord.SlashAsync(driver.Runner, driver.Chat, "plan", ("goal", "5:30"));
        await desk.NextAsync();

        var form = await Discord.People.Press(driver.Runner, answer, Replies.Label).Modal.WaitAsync(Patience, Cancel);
        await Discord.SubmitAsync(driver.Runner, form, ("lap", "81 84"));

        Assert.Equal("lap", Assert.Single(form.Fields).CustomId);
        Assert.Equal(new Utterance.Typed("/plan goal=5:30 lap=81 84"), (await desk.NextAsync()).Said);
    }

    [Fact]
    public async Task Commands_that_did_not_change_are_not_published_again()
    {
        Assert.True(await driver.PublishAgainAsync());

        Assert.Equal(2, Discord.Calls(DiscordCall.GetGlobalCommands));
        Assert.Equal(1, Discord.Calls(DiscordCall.SetGlobalCommands));
    }

    [Theory]
    [InlineData(ChannelTrouble.ClosedDirectMessages, SendTrouble.Blocked)]
    [InlineData(ChannelTrouble.NoMutualGuild, SendTrouble.Blocked)]
    [InlineData(ChannelTrouble.Unknown, SendTrouble.ChatGone)]
    [InlineData(ChannelTrouble.MissingAccess, SendTrouble.NotAllowed)]
    [InlineData(ChannelTrouble.MissingPermissions, SendTrouble.NotAllowed)]
    public async Task A_closed_way_is_known_for_what_it_is(ChannelTrouble trouble, SendTrouble known)
    {
        Discord.People.Trouble(club, trouble);

        Assert.Equal(new SendOutcome.Refused(known), await SendAsync("a"));
    }

    /// <summary>A filter's page, or that of a server before the API, says nothing about the channel.</summary>
    [Theory]
    [InlineData(400, SendTrouble.Unreachable)]
    [InlineData(401, SendTrouble.Unauthorised)]
    [InlineData(403, SendTrouble.Unreachable)]
    [InlineData(404, SendTrouble.Unreachable)]
    public async Task A_page_that_is_not_the_platforms_refuses_no_channel(int status, SendTrouble trouble)
    {
        Discord.Faults.Next(new DiscordFault.GatewayError(status), calls: 2, call: DiscordCall.CreateMessage);

        Assert.Equal(new SendOutcome.NotSent(trouble), await SendAsync("a"));
    }

    [Fact]
    public async Task A_refusal_with_a_reason_we_do_not_know_is_one_all_the_same()
    {
        Discord.Faults.Next(new DiscordFault.Refused(403, 50_999, "Something new"), call: DiscordCall.CreateMessage);

        Assert.Equal(new SendOutcome.Refused(SendTrouble.NotAllowed), await SendAsync("a"));
    }

    [Fact]
    public async Task The_same_message_tried_again_is_written_once_and_another_one_is_not_mistaken_for_it()
    {
        await SendAsync("a");
        await SendAsync("a");
        await SendAsync("b");

        Assert.Equal(2, club.Messages.Count);
    }

    [Fact]
    public async Task Components_that_are_refused_are_told_in_plain_text()
    {
        Discord.Faults.Next(
            new DiscordFault.Refused(400, 50_035, "Invalid Form Body"),
            call: DiscordCall.CreateMessage
        );

        Assert.IsType<SendOutcome.Delivered>(await SendAsync("a"));
        Assert.False(club.Messages[^1].UsesComponentsV2);
        Assert.Equal("Time to run", club.Messages[^1].Text);
    }

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ValueTask<SendOutcome> SendAsync(string key) =>
        driver.Adapter.SendAsync(
            new ChatAddress("discord", $"{club.Id}"),
            Reply.Line("Time to run"),
            new MessageKey(key),
            0,
            Cancel
        );
}
