using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Telegram;
using NodaTime;
using NodaTime.Text;

namespace MileBot.EndToEnd.Tests;

/// <summary>The promise: the message of the day arrives, once, on time, or not at all.</summary>
public sealed class DailyMessageTests : IAsyncLifetime
{
    private static readonly TimeSpan OnTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3);

    private TelegramWorld world = null!;
    private Kit.Runner rita = null!;

    public async ValueTask InitializeAsync()
    {
        world = await TelegramWorld.StartAsync();
        rita = world.NewRunner();
        await rita.SaysAsync("/settings mile 6:40");
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task A_reminder_for_the_next_minute_arrives_within_two_seconds_of_it_once()
    {
        var due = await RemindAtAsync(Clock.MinuteAtLeast(TimeSpan.FromSeconds(3)));

        await ArrivesOnceOnTimeAsync(due);
    }

    [Fact]
    public async Task It_arrives_once_when_the_process_is_killed_ten_seconds_before_and_started_again()
    {
        var due = await RemindAtAsync(Clock.MinuteAtLeast(TimeSpan.FromSeconds(13)));
        await Clock.UntilAsync(due - TimeSpan.FromSeconds(10));

        await world.KillWorkerAsync();
        world.StartWorker();

        await ArrivesOnceOnTimeAsync(due);
    }

    [Fact]
    public async Task After_a_minute_of_downtime_it_is_sent_late()
    {
        await MissedAsync(Duration.FromMinutes(1));

        await Clock.UntilAsync(() => Messages().Count > 0);
        await Task.Delay(Quiet, TestContext.Current.CancellationToken);
        Assert.Single(Messages());
    }

    [Theory]
    [InlineData(4 * 60 + 1)]
    [InlineData(29 * 60)]
    [InlineData(8 * 24 * 60 + 300)]
    public async Task After_its_deadline_it_is_not_sent_and_the_history_says_so(int minutes)
    {
        var database = await MissedAsync(Duration.FromMinutes(minutes));

        await Clock.UntilAsync(() => database.Read("select count(*) from deliveries") == "1");
        await Task.Delay(Quiet, TestContext.Current.CancellationToken);

        Assert.Empty(Messages());
        Assert.Equal("Expired", database.Read("select state from deliveries"));
        Assert.Contains("missed", (await rita.SaysAsync("/remind")).Text);
    }

    [Fact]
    public async Task What_was_claimed_when_the_process_died_is_sent_as_ever()
    {
        await DiedAsync("Claimed", "null");

        await Clock.UntilAsync(() => Messages().Count > 0);
        await Task.Delay(Quiet, TestContext.Current.CancellationToken);

        Assert.False(Assert.Single(Messages()).Message!.IsSilent);
    }

    [Fact]
    public async Task What_was_being_sent_when_the_process_died_comes_once_more_without_a_sound_and_says_so()
    {
        var database = await DiedAsync("Sending", $"{Clock.Now.ToUnixTimeMilliseconds() - 120_000}");

        await Clock.UntilAsync(() => database.Read("select state from deliveries") == "Sent");
        await Task.Delay(Quiet, TestContext.Current.CancellationToken);

        var again = Assert.Single(Messages()).Message!;
        Assert.True(again.IsSilent);
        Assert.Contains("Sent again", again.Text);
    }

    [Fact]
    public async Task What_was_being_sent_when_the_process_died_is_left_alone_for_those_who_want_no_copy()
    {
        await rita.SaysAsync("/remind in-doubt never");
        var database = await DiedAsync("Sending", $"{Clock.Now.ToUnixTimeMilliseconds() - 120_000}");

        await Clock.UntilAsync(() => database.Read("select state from deliveries") == "Unknown");
        await Task.Delay(Quiet, TestContext.Current.CancellationToken);

        Assert.Empty(Messages());
        Assert.Contains("unconfirmed", (await rita.SaysAsync("/remind")).Text);
    }

    [Fact]
    public async Task An_answer_that_got_lost_makes_two_copies_at_most()
    {
        var database = await MissedAsync(Duration.FromMinutes(1), startAgain: false);
        world.Telegram.Faults.Next(new TelegramFault.AnswerLost(), method: "sendMessage");
        world.StartWorker();
        await Clock.UntilAsync(() => database.Read("select unsure_since from deliveries").Length > 0);

        // Two minutes later, without waiting for them.
        await world.KillWorkerAsync();
        database.Change(
            "update deliveries set unsure_since = unsure_since - 120000, intent_at = intent_at - 120000, try_at = due"
        );
        world.StartWorker();
        await Clock.UntilAsync(() => database.Read("select state from deliveries") == "Sent");
        await Task.Delay(Quiet, TestContext.Current.CancellationToken);

        Assert.Equal([false, true], Messages().Select(entry => entry.Message!.IsSilent));
    }

    [Fact]
    public async Task A_group_that_grew_gets_its_message_at_its_new_address()
    {
        var database = await MissedAsync(Duration.FromMinutes(1), startAgain: false);
        var group = world.Telegram.People.AddGroup();
        var grown = world.Telegram.People.Migrate(group);
        database.Change($"update reminders set chat = 'telegram:{group.Id}'");
        world.StartWorker();

        await Clock.UntilAsync(() => database.Read("select state from deliveries") == "Sent");

        Assert.Equal(grown, Assert.Single(Messages()).Message!.Chat);
        Assert.Equal($"telegram:{grown.Id}", database.Read("select chat from reminders"));
    }

    [Fact]
    public async Task A_press_is_recorded_and_survives_a_kill()
    {
        var session = await rita.SaysAsync($"/today {Clock.LastTuesday()}");
        var pressed = await rita.PressesAsync(session, "Too hard");

        await world.KillWorkerAsync();
        world.StartWorker();

        Assert.Equal(session.Id, pressed.Message!.Id);
        Assert.Contains("too hard", pressed.Message.Text);
        Assert.Contains("too hard", (await rita.SaysAsync($"/today {Clock.LastTuesday()}")).Text);
    }

    [Fact]
    public async Task A_runner_who_blocked_us_is_not_written_to_again()
    {
        var database = await MissedAsync(Duration.FromMinutes(1), startAgain: false);
        world.Telegram.People.Block(rita.User);
        world.StartWorker();
        await Clock.UntilAsync(() => database.Read("select state from reminders") == "Unreachable");
        var calls = world.Telegram.Calls("sendMessage");

        await Task.Delay(Quiet, TestContext.Current.CancellationToken);

        Assert.Equal(calls, world.Telegram.Calls("sendMessage"));
        Assert.Equal("Refused", database.Read("select state from deliveries"));
    }

    [Fact]
    public async Task Being_told_to_wait_delays_it_and_does_not_double_it()
    {
        var database = await MissedAsync(Duration.FromMinutes(1), startAgain: false);
        world.Telegram.Faults.Next(new TelegramFault.RateLimited(3), calls: 1, method: "sendMessage");
        world.StartWorker();

        await Clock.UntilAsync(() => Messages().Count > 0);
        await Task.Delay(Quiet, TestContext.Current.CancellationToken);

        Assert.Single(Messages());
        Assert.Equal("Sent", database.Read("select state from deliveries"));
    }

    /// <summary>Asks for a daily message at a full minute of UTC.</summary>
    private async Task<DateTimeOffset> RemindAtAsync(DateTimeOffset due)
    {
        var answer = await rita.SaysAsync($"/remind {due:HH:mm} UTC");
        Assert.Contains($"{due:HH:mm}", answer.Text);
        return due;
    }

    private async Task ArrivesOnceOnTimeAsync(DateTimeOffset due)
    {
        await Clock.UntilAsync(() => Messages().Count > 0);
        await Task.Delay(Quiet, TestContext.Current.CancellationToken);

        var message = Assert.Single(Messages());
        Assert.InRange(message.At - due, TimeSpan.Zero, OnTime);
    }

    /// <summary>A worker that was down when the message was due, so long ago, and is started again.</summary>
    private async Task<Database> MissedAsync(Duration ago, bool startAgain = true)
    {
        var zone = Clock.AfternoonZone();
        await rita.SaysAsync("/remind 06:30 UTC");
        await world.KillWorkerAsync();
        var due = Instant.FromDateTimeOffset(Clock.Now) - ago;
        var local = due.InZone(zone).LocalDateTime;
        var database = new Database(world.Database);
        database.Change(
            $"update reminders set zone = '{zone.Id}', at = '{LocalTimePattern.ExtendedIso.Format(local.TimeOfDay)}', "
                + $"next_date = '{LocalDatePattern.Iso.Format(local.Date)}', next_due = {due.ToUnixTimeMilliseconds()}"
        );
        if (startAgain)
        {
            world.StartWorker();
        }

        return database;
    }

    /// <summary>A worker that died with the message of today in that state, and is started again.</summary>
    private async Task<Database> DiedAsync(string state, string intent)
    {
        var database = await MissedAsync(Duration.FromMinutes(1), startAgain: false);
        var now = Clock.Now.ToUnixTimeMilliseconds();
        database.Change("update reminders set next_date = date('now', '+2 days'), next_due = next_due + 172800000");
        database.Change(
            "insert into deliveries (reminder_id, local_date, slot, state, due, deadline, try_at, attempts, changed_at, "
                + "platform, fence, intent_at) "
                + $"select id, date('now'), 0, '{state}', {now}, {now + 3_600_000}, {now}, 0, {now}, 'telegram', 1, "
                + $"{intent} from reminders"
        );
        world.StartWorker();
        return database;
    }

    /// <summary>Daily messages that reached the runner's phone: the ones nobody typed for.</summary>
    private List<LedgerEntry> Messages() =>
        [.. world.Telegram.Ledger.Entries.Where(entry => entry.Kind == LedgerKind.Sent && IsSession(entry.Message!))];

    private static bool IsSession(EmulatedMessage message) =>
        Weekdays.Exists(day => message.Text.StartsWith(day, StringComparison.Ordinal));

    private static readonly List<string> Weekdays = ["Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun "];
}
