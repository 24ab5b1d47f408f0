using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Telegram;
using NodaTime;

namespace MileBot.EndToEnd.Tests;

/// <summary>A message that was due while no worker ran comes late, once, or not at all.</summary>
public sealed class MissedMessageTests : IAsyncLifetime
{
    private DailyWorld world = null!;

    public async ValueTask InitializeAsync() => world = await DailyWorld.StartAsync();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task After_a_minute_of_downtime_it_is_sent_late()
    {
        await world.MissAsync(Duration.FromMinutes(1));
        world.StartWorker();

        await world.ArrivesOnceAsync();
    }

    [Theory]
    [InlineData(4 * 60 + 1)]
    [InlineData(29 * 60)]
    [InlineData(8 * 24 * 60 + 300)]
    public async Task After_its_deadline_it_is_not_sent_and_the_history_says_so(int minutes)
    {
        await world.MissAsync(Duration.FromMinutes(minutes));
        world.StartWorker();

        await Clock.UntilAsync(() => world.Database.Read("select count(*) from deliveries") == "1");
        await DailyWorld.QuietAsync();

        Assert.Empty(world.Messages);
        Assert.Equal("Expired", world.Database.Read("select state from deliveries"));
        Assert.Contains("missed", (await world.Rita.SaysAsync("/remind")).Text);
    }

    [Fact]
    public async Task What_was_claimed_when_the_process_died_is_sent_as_ever()
    {
        await DieAsync("Claimed", "null");

        await world.ArrivesOnceAsync();

        Assert.False(Assert.Single(world.Messages).Message!.IsSilent);
    }

    [Fact]
    public async Task What_was_being_sent_when_the_process_died_comes_once_more_without_a_sound_and_says_so()
    {
        await DieAsync("Sending", $"{Clock.Now.ToUnixTimeMilliseconds() - 120_000}");

        await world.ArrivesOnceAsync();

        var again = Assert.Single(world.Messages).Message!;
        Assert.True(again.IsSilent);
        Assert.Contains("Sent again", again.Text);
    }

    [Fact]
    public async Task What_was_being_sent_when_the_process_died_is_left_alone_for_those_who_want_no_copy()
    {
        await world.Rita.SaysAsync($"/remind {Clock.InAnHour:HH:mm} UTC");
        await world.Rita.SaysAsync("/remind in-doubt never");
        await DieAsync("Sending", $"{Clock.Now.ToUnixTimeMilliseconds() - 120_000}");

        await Clock.UntilAsync(() => world.Database.Read("select state from deliveries") == "Unknown");
        await DailyWorld.QuietAsync();

        Assert.Empty(world.Messages);
        Assert.Contains("unconfirmed", (await world.Rita.SaysAsync("/remind")).Text);
    }

    [Fact]
    public async Task An_answer_that_got_lost_makes_two_copies_at_most()
    {
        await world.MissAsync(Duration.FromMinutes(1));
        world.Telegram.Faults.Next(new TelegramFault.AnswerLost(), method: "sendMessage");
        world.StartWorker();
        await Clock.UntilAsync(() => world.Database.Read("select unsure_since from deliveries").Length > 0);

        // Two minutes later, without waiting for them.
        await world.KillWorkerAsync();
        world.Database.Change(
            "update deliveries set unsure_since = unsure_since - 120000, intent_at = intent_at - 120000, try_at = due"
        );
        world.StartWorker();
        await Clock.UntilAsync(() => world.Database.Read("select state from deliveries") == "Sent");
        await DailyWorld.QuietAsync();

        Assert.Equal([false, true], world.Messages.Select(entry => entry.Message!.IsSilent));
    }

    [Fact]
    public async Task A_group_that_grew_gets_its_message_at_its_new_address()
    {
        await world.MissAsync(Duration.FromMinutes(1));
        var group = world.Telegram.People.AddGroup();
        var grown = world.Telegram.People.Migrate(group);
        world.Database.Change($"update reminders set chat = 'telegram:{group.Id}'");
        world.StartWorker();

        await Clock.UntilAsync(() => world.Database.Read("select state from deliveries") == "Sent");

        Assert.Equal(grown, Assert.Single(world.Messages).Message!.Chat);
        Assert.Equal($"telegram:{grown.Id}", world.Database.Read("select chat from reminders"));
    }

    /// <summary>A worker that died with the message of today in that state, and is started again.</summary>
    private async Task DieAsync(string state, string intent)
    {
        await world.MissAsync(Duration.FromMinutes(1));
        var now = Clock.Now.ToUnixTimeMilliseconds();
        world.Database.Change(
            "update reminders set next_date = date('now', '+2 days'), next_due = next_due + 172800000"
        );
        world.Database.Change(
            "insert into deliveries (reminder_id, local_date, slot, state, due, deadline, try_at, attempts, changed_at, "
                + "platform, fence, intent_at) "
                + $"select id, date('now'), 0, '{state}', {now}, {now + 3_600_000}, {now}, 0, {now}, 'telegram', 1, "
                + $"{intent} from reminders"
        );
        world.StartWorker();
    }
}
