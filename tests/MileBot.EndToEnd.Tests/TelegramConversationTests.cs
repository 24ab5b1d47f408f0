using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Telegram;

namespace MileBot.EndToEnd.Tests;

/// <summary>The real worker, a strict Telegram, and people who use both.</summary>
public sealed class TelegramConversationTests : IAsyncLifetime
{
    private TelegramWorld world = null!;
    private Runner rita = null!;

    public async ValueTask InitializeAsync()
    {
        world = await TelegramWorld.StartAsync();
        rita = world.NewRunner();
    }

    public async ValueTask DisposeAsync()
    {
        var failures = world.Telegram.Failures;
        await world.DisposeAsync();
        Assert.Empty(failures);
    }

    [Fact]
    public async Task Five_thousand_characters_get_one_friendly_line()
    {
        var answer = await rita.SaysAsync("/splits " + new string('5', 4_000));

        Assert.True(answer.Text.Length < 300);
        Assert.Contains("/splits 5:30", answer.Text);
    }

    [Fact]
    public async Task A_button_redraws_the_answer_in_place()
    {
        var answer = await rita.SaysAsync("/splits 5:30");
        var change = await rita.PressesAsync(answer, "Coach's plan");

        Assert.Equal(LedgerKind.Edited, change.Kind);
        Assert.Equal(answer.Id, change.Message!.Id);
        Assert.NotEqual(answer.Text, change.Message.Text);
    }

    [Fact]
    public async Task Share_brings_a_message_of_its_own_without_buttons()
    {
        var answer = await rita.SaysAsync("/splits 5:30");
        var shared = await rita.PressesAsync(answer, "Share");

        Assert.Equal(LedgerKind.Sent, shared.Kind);
        Assert.Empty(shared.Message!.Keyboard);
        Assert.Equal(answer.Text, shared.Message.Text);
    }

    [Fact]
    public async Task A_group_gets_answers_and_keeps_what_is_private_out()
    {
        var group = world.Telegram.People.AddSupergroup(isForum: true);
        var topic = world.Telegram.People.AddTopic(group);
        var inTopic = new SaysOptions { TopicId = topic };

        var splits = await world.Telegram.SaysAsync(
            group,
            rita.User,
            $"/splits@{world.Telegram.BotName} 5:30",
            inTopic,
            TimeSpan.FromSeconds(30)
        );
        var remind = await world.Telegram.SaysAsync(group, rita.User, "/remind 06:30", inTopic);

        Assert.Equal(topic, splits.TopicId);
        Assert.Contains("1:23.9", splits.Text);
        Assert.Contains($"t.me/{world.Telegram.BotName}", remind.Text);
    }

    [Fact]
    public async Task The_zone_is_asked_once_and_a_wrong_one_is_never_stored()
    {
        var question = await rita.SaysAsync("/remind 06:30");
        var wrong = await rita.SaysAsync("Europe/Athnes");
        var right = await rita.SaysAsync("athens");
        var settings = await rita.SaysAsync("/settings");

        Assert.Contains("New York", string.Join(' ', question.Labels));
        Assert.Contains("Europe/Athens", wrong.Text);
        Assert.Contains("06:30", right.Text);
        Assert.Contains("Europe/Athens", settings.Text);
        Assert.DoesNotContain("Which city", (await rita.SaysAsync("/remind 07:00")).Text);
    }

    [Fact]
    public async Task The_menu_holds_every_command_once()
    {
        await rita.SaysAsync("/help");
        await world.Telegram.Ledger.NextAsync(entry => entry.Kind == LedgerKind.MenuSet);

        var names = world.Telegram.Menu().Select(entry => entry.Name).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.All(
            new[]
            {
                "splits",
                "raceplan",
                "pace",
                "paces",
                "predict",
                "warmup",
                "cooldown",
                "remind",
                "settings",
                "help",
            },
            name => Assert.Contains(name, names)
        );
    }

    [Fact]
    public async Task Slowing_down_is_obeyed_and_nothing_is_lost()
    {
        await rita.SaysAsync("/help");
        world.Telegram.Faults.Next(new TelegramFault.RateLimited(2), calls: 1, method: "sendMessage");

        var answer = await rita.SaysAsync("/splits 5:30");

        Assert.Contains("1:23.9", answer.Text);
    }

    [Fact]
    public async Task A_blocked_chat_is_left_alone_and_others_go_on()
    {
        await rita.SaysAsync("/help");
        var max = world.NewRunner("Max");
        world.Telegram.People.Block(max.User);
        world.Telegram.People.Says(max.Chat, max.User, "/splits 5:30");

        Assert.Contains("1:23.9", (await rita.SaysAsync("/splits 5:30")).Text);
    }

    [Fact]
    public async Task A_second_poller_is_waited_out()
    {
        await rita.SaysAsync("/help");
        world.Telegram.Faults.Next(
            new TelegramFault.Refused(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
            ),
            calls: 1,
            method: "getUpdates"
        );

        Assert.Contains("1:23.9", (await rita.SaysAsync("/splits 5:30")).Text);
    }

    [Fact]
    public async Task A_group_that_grows_into_a_supergroup_is_followed()
    {
        var group = world.Telegram.People.AddGroup();
        await world.Telegram.SaysAsync(group, rita.User, "/help", patience: TimeSpan.FromSeconds(30));
        var from = world.Telegram.Ledger.Count;
        world.Telegram.People.Says(group, rita.User, "/splits 5:30");
        var grown = world.Telegram.People.Migrate(group);

        var entry = await world.Telegram.Ledger.NextAsync(
            entry => entry.Message?.Text.Contains("1:23.9", StringComparison.Ordinal) ?? false,
            from
        );
        Assert.Contains(entry.Message!.Chat.Id, new[] { group.Id, grown.Id });
    }
}
