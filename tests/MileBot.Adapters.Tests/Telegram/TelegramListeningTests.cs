using System.Text.Json;
using MileBot.Adapters.Tests.Contract;
using MileBot.Conversation.Asks;
using MileBot.Testing.Telegram;

namespace MileBot.Adapters.Tests.Telegram;

public sealed class TelegramListeningTests : IAsyncLifetime
{
    private readonly ScriptedDesk desk = new();
    private TelegramDriver driver = null!;

    private TelegramEmulator Emulator => driver.Emulator;

    private TelegramPeople People => driver.Emulator.People;

    public async ValueTask InitializeAsync()
    {
        driver = await TelegramDriver.StartAsync();
        driver.Listen(desk);
    }

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    [Fact]
    public async Task In_a_group_the_answer_replies_to_the_one_who_asked()
    {
        var group = People.AddSupergroup();
        var answer = await Emulator.SaysAsync(group, driver.Runner, $"/splits@{Emulator.BotName} 5:30");
        Assert.Equal(1, answer.ReplyTo);
        Assert.Equal("/splits 5:30", answer.Text);
        Assert.True(answer.LinkPreviewIsOff);
    }

    [Fact]
    public async Task In_a_topic_the_answer_stays_there()
    {
        var forum = People.AddSupergroup(isForum: true);
        var topic = People.AddTopic(forum);
        var answer = await Emulator.SaysAsync(forum, driver.Runner, "/paces", new SaysOptions { TopicId = topic });
        Assert.Equal(topic, answer.TopicId);
    }

    [Fact]
    public async Task A_press_is_acknowledged_before_the_answer_is_ready()
    {
        desk.Reply = _ => Replies.Line("Pick", ButtonToken.Post("paces"));
        var message = await Emulator.SaysAsync(driver.Chat, driver.Runner, "/splits");
        var gate = new TaskCompletionSource();
        desk.Gate = gate.Task;
        People.Presses(message, driver.Runner, Replies.Label);
        await Emulator.Ledger.NextAsync(entry => entry.Kind == LedgerKind.CallbackAnswered);
        var acknowledged = Emulator.Ledger.Count;
        gate.SetResult();
        await Emulator.Ledger.NextAsync(entry => entry.Kind == LedgerKind.Sent, acknowledged);
    }

    [Fact]
    public async Task A_press_that_changes_nothing_says_nothing()
    {
        desk.Reply = _ => Replies.Line("Same", ButtonToken.Redraw("splits"));
        var message = await Emulator.SaysAsync(driver.Chat, driver.Runner, "/splits");
        People.Presses(message, driver.Runner, Replies.Label);
        var after = await Emulator.SaysAsync(driver.Chat, driver.Runner, "/after");
        Assert.Equal(2, Emulator.Ledger.Sent.Count);
        Assert.NotEqual(message.Id, after.Id);
        Assert.Empty(Emulator.Ledger.Edits);
    }

    [Fact]
    public async Task A_press_under_a_deleted_message_is_answered_below()
    {
        desk.Reply = ask => Replies.Line(ScriptedDesk.TextOf(ask), ButtonToken.Redraw("splits negative"));
        var message = await Emulator.SaysAsync(driver.Chat, driver.Runner, "/splits");
        People.Deletes(message);
        var entry = await Emulator.PressesAsync(message, driver.Runner, Replies.Label);
        Assert.Equal((LedgerKind.Sent, "splits negative"), (entry.Kind, entry.Message!.Text));
    }

    [Fact]
    public async Task A_forged_button_is_acknowledged_and_not_obeyed()
    {
        desk.Reply = _ => Replies.Line("Pick", ButtonToken.Post("paces"));
        var message = await Emulator.SaysAsync(driver.Chat, driver.Runner, "/splits");
        People.PressesData(message, driver.Runner, "DROP TABLE runners");
        await Emulator.Ledger.NextAsync(entry => entry.Kind == LedgerKind.CallbackAnswered);
        await Emulator.SaysAsync(driver.Chat, driver.Runner, "/after");
        Assert.Equal(2, Emulator.Ledger.Sent.Count);
    }

    [Fact]
    public async Task An_answer_told_to_slow_down_waits_and_arrives_once()
    {
        Emulator.Faults.Next(new TelegramFault.RateLimited(1), method: "sendMessage");
        Assert.Equal("/splits", (await Emulator.SaysAsync(driver.Chat, driver.Runner, "/splits")).Text);
        Assert.Equal(2, Emulator.Calls("sendMessage"));
    }

    [Fact]
    public async Task A_lost_answer_is_not_said_twice()
    {
        Emulator.Faults.Next(new TelegramFault.AnswerLost(), method: "sendMessage");
        await Emulator.SaysAsync(driver.Chat, driver.Runner, "/once");
        await Emulator.SaysAsync(driver.Chat, driver.Runner, "/after");
        Assert.Equal(["/once", "/after"], Emulator.Ledger.Sent.Select(message => message.Text));
    }

    [Fact]
    public async Task A_slow_answer_holds_up_nobody_else()
    {
        var gate = new TaskCompletionSource();
        desk.Gate = gate.Task;
        People.Says(driver.Chat, driver.Runner, "/slow");
        await desk.NextAsync();
        desk.Gate = Task.CompletedTask;
        var other = People.AddUser("Otto");
        Assert.Equal("/quick", (await Emulator.SaysAsync(People.PrivateChat(other), other, "/quick")).Text);
        Assert.True(Emulator.Unconfirmed >= 2);
        gate.SetResult();
        await Emulator.Ledger.NextAsync(entry => entry.Message?.Text == "/slow");
    }

    [Fact]
    public async Task Updates_numbered_anew_are_answered_as_well()
    {
        await Emulator.SaysAsync(driver.Chat, driver.Runner, "/before");
        await Emulator.WhenPolledAsync();
        People.Renumber(1_000_000);
        Assert.Equal("/after", (await Emulator.SaysAsync(driver.Chat, driver.Runner, "/after")).Text);
        Assert.Equal("/again", (await Emulator.SaysAsync(driver.Chat, driver.Runner, "/again")).Text);
    }

    /// <summary>T21: more than Telegram ever sent, of a kind nobody has heard of.</summary>
    [Theory]
    [InlineData(16_000_000, 1)]
    [InlineData(10, 50)]
    public async Task A_bomb_of_an_update_holds_up_nobody(int length, int depth)
    {
        var nested = new string('[', depth) + $"\"{new string('a', length)}\"" + new string(']', depth);
        Emulator.Push(JsonDocument.Parse($"{{\"unheard_of\":{nested}}}").RootElement);

        Assert.Equal("/after", (await Emulator.SaysAsync(driver.Chat, driver.Runner, "/after")).Text);
    }

    /// <summary>T21: what the client library cannot read, or reads and then stumbles over.</summary>
    public static TheoryData<string> Unreadable() =>
        new(
            """{"message":{"message_id":"one"}}""",
            """{"message":{"message_id":1,"date":9999999999999999,"chat":{"id":1,"type":"private"},"text":"canary"}}""",
            """{"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"text":"\ud800 canary"}}""",
            """{"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"forward_origin":{"type":"canary"}}}""",
            """{"message":["canary"]}""",
            """{"message":{"canary":""" + new string('[', 500) + new string(']', 500) + "}}"
        );

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task An_update_that_cannot_be_read_is_left_out_and_the_others_are_answered(string update)
    {
        await driver.StopAsync();
        People.Says(driver.Chat, driver.Runner, "/before");
        var number = Emulator.Push(JsonDocument.Parse(update, new JsonDocumentOptions { MaxDepth = 1000 }).RootElement);
        People.Says(driver.Chat, driver.Runner, "/after");

        await ListenUntilAsync("/after");

        Assert.Equal(["/before", "/after"], Emulator.Ledger.Sent.Select(message => message.Text));
        Assert.Equal(0, Emulator.Unconfirmed);
        Assert.Single(driver.Log.Lines, line => line.Contains($"{number}", StringComparison.Ordinal));
        Assert.DoesNotContain(driver.Log.Lines, line => line.Contains("canary", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"message":{}}""")]
    [InlineData("""{"message":{"message_id":1,"from":{"id":1,"first_name":"R"},"text":"/canary"}}""")]
    [InlineData("""{"callback_query":{}}""")]
    [InlineData("""{"update_id":99999999999}""")]
    [InlineData("""{"update_id":"canary"}""")]
    public async Task An_update_without_what_every_update_has_stops_nobody(string update)
    {
        Emulator.Push(JsonDocument.Parse(update).RootElement);
        Assert.Equal("/after", (await Emulator.SaysAsync(driver.Chat, driver.Runner, "/after")).Text);
        Assert.DoesNotContain(driver.Log.Lines, line => line.Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_came_while_nobody_listened_is_answered_at_the_next_start()
    {
        await driver.StopAsync();
        People.Says(driver.Chat, driver.Runner, "/waiting");
        await ListenUntilAsync("/waiting");
    }

    [Fact]
    public async Task A_second_poller_is_told_of_once_and_waited_out()
    {
        await Emulator.SaysAsync(driver.Chat, driver.Runner, "/before");
        Emulator.Faults.Next(
            new TelegramFault.Refused(409, "Conflict: terminated by other getUpdates request"),
            method: "getUpdates"
        );
        await Emulator.SaysAsync(driver.Chat, driver.Runner, "/now", patience: TimeSpan.FromSeconds(30));
        var after = await Emulator.SaysAsync(driver.Chat, driver.Runner, "/after", patience: TimeSpan.FromSeconds(30));
        Assert.Equal("/after", after.Text);
        Assert.Single(driver.Log.Lines, line => line.Contains("409", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_webhook_that_an_earlier_bot_left_is_taken_away_and_what_was_said_meanwhile_is_answered()
    {
        await driver.StopAsync();
        Emulator.SetWebhook();
        People.Says(driver.Chat, driver.Runner, "/waiting");
        await ListenUntilAsync("/waiting");
        Assert.Single(driver.Log.Lines, line => line.Contains("set a webhook", StringComparison.Ordinal));
        Assert.Single(driver.Log.Lines, line => line.Contains("webhook was deleted", StringComparison.Ordinal));
        Assert.DoesNotContain(driver.Log.Lines, line => line.Contains("polls with this", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_webhook_that_is_set_again_is_told_of_and_left()
    {
        await Emulator.WhenPolledAsync();
        Emulator.SetWebhook();
        await Emulator.SaysAsync(driver.Chat, driver.Runner, "/between");
        await Emulator.WhenPolledAsync();
        Emulator.SetWebhook();
        await Wait.UntilAsync(() => driver.Log.Lines.Count(line => line.Contains("set a webhook")) == 2);
        await driver.StopAsync();
        Assert.Equal(1, Emulator.Calls("deleteWebhook"));
    }

    [Fact]
    public async Task The_menu_is_published_for_everybody_and_for_each_language()
    {
        await Emulator.Ledger.NextAsync(entry => entry is { Kind: LedgerKind.MenuSet, Detail: "de" });
        Assert.Equal(("splits", "Splits (en)"), Emulator.Menu()[0]);
        Assert.Equal(("splits", "Splits (en)"), Emulator.Menu("en")[0]);
        Assert.Equal(("help", "What I can do (de)"), Emulator.Menu("de")[1]);
    }

    [Fact]
    public async Task A_menu_that_is_right_is_not_set_again()
    {
        await Emulator.Ledger.NextAsync(entry => entry is { Kind: LedgerKind.MenuSet, Detail: "de" });
        await driver.StopAsync();
        using var stop = new CancellationTokenSource();
        using var adapter = driver.NewAdapter();
        var listening = adapter.ListenAsync(desk, stop.Token);
        await Emulator.SaysAsync(driver.Chat, driver.Runner, "/hello");
        await stop.CancelAsync();
        await listening;
        Assert.Equal(3, Emulator.Calls("setMyCommands"));
    }

    [Fact]
    public async Task A_menu_that_cannot_be_set_stops_nothing()
    {
        await Emulator.SaysAsync(driver.Chat, driver.Runner, "/first");
        await Wait.UntilAsync(() => Emulator.Unconfirmed == 0);
        await driver.StopAsync();
        Emulator.Faults.Next(new TelegramFault.Refused(400, "Bad Request: no"), calls: 9, method: "getMyCommands");
        using var stop = new CancellationTokenSource();
        using var adapter = driver.NewAdapter();
        var listening = adapter.ListenAsync(desk, stop.Token);
        Assert.Equal("/hello", (await Emulator.SaysAsync(driver.Chat, driver.Runner, "/hello")).Text);
        await stop.CancelAsync();
        await listening;
    }

    /// <summary>
    /// Starts another adapter, and stops it once that was answered and confirmed: a stop waits a second at most until Telegram has heard.
    /// </summary>
    private async Task ListenUntilAsync(string answered)
    {
        using var stop = new CancellationTokenSource();
        using var adapter = driver.NewAdapter();
        var listening = adapter.ListenAsync(desk, stop.Token);
        await Emulator.Ledger.NextAsync(entry => entry.Message?.Text == answered);
        await Wait.UntilAsync(() => Emulator.Unconfirmed == 0);
        await stop.CancelAsync();
        await listening;
    }
}
