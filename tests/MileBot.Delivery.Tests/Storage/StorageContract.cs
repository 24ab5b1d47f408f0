using Microsoft.Extensions.DependencyInjection;
using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Dialogs;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Rights;
using MileBot.Runners.Starting;
using NodaTime;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>What every database must do for the ports. A new provider derives this class and opens itself.</summary>
public abstract class StorageContract : IAsyncLifetime
{
    private static readonly Account Ann = new("test", 1);
    private static readonly LocalDate Today = new(2026, 11, 25);
    private TestDatabase? database;
    private ServiceProvider? provider;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>The same, some time after its time.</summary>
    private static Reminder Around(Reminder exact)
    {
        var spread = Duration.FromSeconds(123);
        return exact with
        {
            Schedule = exact.Schedule with { Spread = spread },
            Next = exact.Next with { Due = exact.Next.Due + spread },
        };
    }

    protected abstract Task<TestDatabase> MakeAsync();

    public async ValueTask InitializeAsync()
    {
        database = await MakeAsync();
        provider = await OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await (provider?.DisposeAsync() ?? default);
        database?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>T14: newer time-zone data have moved an hour, or a zone is gone.</summary>
    [Fact]
    public async Task A_start_sets_right_what_other_time_zone_data_had_made_of_the_next_message()
    {
        var reminders = Port<IReminderBook>();
        foreach (var user in (long[])[1, 2, 3, 4])
        {
            await reminders.SaveAsync(
                Given.Reminder("America/Vancouver", "06:30", Given.Moment("2026-11-24T05:00:00Z"), user),
                Cancelled
            );
        }

        foreach (var user in (long[])[5, 6])
        {
            await reminders.SaveAsync(
                Around(Given.Reminder("America/Vancouver", "06:30", Given.Moment("2026-11-24T05:00:00Z"), user)),
                Cancelled
            );
        }

        const string Hour = "3600000";
        database!.Query($"UPDATE reminders SET next_due = next_due - {Hour} WHERE user_id IN (1, 2, 4, 5)");
        database.Query("UPDATE reminders SET next_due = next_due + 600000 WHERE user_id = 3");
        database.Query("UPDATE reminders SET zone = 'Mars/Olympus' WHERE user_id = 4");
        // As far from each other as in a crowd that no single statement looks at.
        database.Query("UPDATE reminders SET id = id + user_id * 30000");
        var before = database.Query("SELECT next_due FROM reminders ORDER BY user_id").Select(Number).ToList();

        await RestartAsync();

        var after = database.Query("SELECT next_due FROM reminders ORDER BY user_id").Select(Number).ToList();
        Assert.Equal([3_600_000, 3_600_000, 0, 0, 3_600_000, 0], after.Zip(before, (now, then) => now - then));

        static long Number(string text) => long.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Somebody_unknown_is_a_stranger()
    {
        Assert.Equal(Runner.Stranger, await Port<IRunnerBook>().FindAsync(Ann, Cancelled));
    }

    [Fact]
    public async Task A_runner_comes_back_as_saved_also_after_a_restart()
    {
        var saved = await SaveAsync(Ann);

        await RestartAsync();

        Assert.NotNull(saved.Id);
        Assert.Equal(Somebody with { Id = saved.Id }, saved);
        Assert.Equal(saved, await Port<IRunnerBook>().FindAsync(Ann, Cancelled));
        Assert.Equal(Runner.Stranger, await Port<IRunnerBook>().FindAsync(Ann with { Platform = "other" }, Cancelled));
    }

    [Fact]
    public async Task A_reminder_around_its_time_comes_back_as_such()
    {
        var reminder = Around(Given.Reminder("Europe/London", "06:30", Given.Moment("2026-11-25T06:00:00Z")));

        await Port<IReminderBook>().SaveAsync(reminder, Cancelled);

        Assert.Equal(reminder, await Port<IReminderBook>().FindAsync(reminder.Account, Cancelled));
    }

    [Fact]
    public async Task What_has_arrived_in_part_is_sent_whole_to_another_chat()
    {
        var other = Ann with { Platform = "other" };
        database!.Link(other, (await SaveAsync(Ann)).Id!.Value);
        var reminder = Given.Reminder("Europe/London", "06:30", Given.Moment("2026-11-25T06:00:00Z")) with
        {
            Account = Ann,
        };
        await Port<IReminderBook>().SaveAsync(reminder, Cancelled);
        database.Query(
            "INSERT INTO deliveries (reminder_id, platform, local_date, slot, state, due, deadline, try_at, attempts, fence, "
                + "changed_at, parts_arrived) SELECT id, platform, '2026-11-20', 0, 'Planned', 1, 2, 1, 0, 0, 1, 2 FROM reminders"
        );

        await Port<IReminderBook>().SaveAsync(reminder, Cancelled);
        Assert.Equal(["test|2"], database.Query("SELECT platform, parts_arrived FROM deliveries"));
        await Port<IReminderBook>().SaveAsync(reminder with { Account = other, Chat = "other:1" }, Cancelled);
        Assert.Equal(["other|0"], database.Query("SELECT platform, parts_arrived FROM deliveries"));
    }

    [Fact]
    public async Task What_a_runner_takes_back_is_forgotten()
    {
        var first = await SaveAsync(Ann);
        var second = await Port<IRunnerBook>()
            .ChangeAsync(
                Ann,
                runner => runner with { Language = null, MileTime = null, Table = null, Born = null, Weekly = null },
                Cancelled
            );

        Assert.Equal(first.Id, second.Id);
        Assert.Equal(second, await Port<IRunnerBook>().FindAsync(Ann, Cancelled));
    }

    [Fact]
    public async Task One_runner_may_have_accounts_on_several_platforms()
    {
        var saved = await SaveAsync(Ann);
        database!.Link(Ann with { Platform = "other" }, saved.Id!.Value);

        Assert.Equal(saved, await Port<IRunnerBook>().FindAsync(Ann with { Platform = "other" }, Cancelled));
    }

    [Fact]
    public async Task Changes_of_one_runner_at_the_same_time_all_take_effect()
    {
        await Parallel.ForAsync(
            0,
            40,
            Cancelled,
            async (_, stop) =>
                await Port<IRunnerBook>()
                    .ChangeAsync(
                        Ann,
                        runner => runner with { Weekly = Distance.FromMetres((runner.Weekly?.Metres ?? 0) + 1000) },
                        stop
                    )
        );

        var runner = await Port<IRunnerBook>().FindAsync(Ann, Cancelled);
        Assert.Equal(Distance.FromKilometres(40), runner.Weekly);
    }

    [Fact]
    public async Task Many_who_save_at_once_all_succeed()
    {
        await Parallel.ForAsync(
            1,
            101,
            Cancelled,
            async (user, stop) =>
            {
                await SaveAsync(new Account("test", user));
                await Port<IRunnerBook>().FindAsync(new Account("test", user), stop);
            }
        );

        var last = await Port<IRunnerBook>().FindAsync(new Account("test", 100), Cancelled);
        Assert.Equal(Somebody with { Id = last.Id }, last);
    }

    [Fact]
    public async Task A_reminder_comes_back_as_saved_also_after_a_restart()
    {
        var reminder = new Reminder(
            Ann,
            "test:1/topic:9",
            Given.Schedule("Australia/Lord_Howe", "06:30"),
            ReminderState.Off,
            new Occurrence(Today, Given.Moment("2026-11-24T19:30:00Z"))
        );
        Assert.Null(await Port<IReminderBook>().FindAsync(Ann, Cancelled));

        await Port<IReminderBook>().SaveAsync(reminder, Cancelled);
        await RestartAsync();

        Assert.Equal(reminder, await Port<IReminderBook>().FindAsync(Ann, Cancelled));
        Assert.Empty(await Port<IReminderBook>().HistoryAsync(Ann, 7, Cancelled));
    }

    [Fact]
    public async Task A_reminder_of_a_stranger_makes_a_runner_of_them_who_has_still_told_us_nothing()
    {
        await Port<IReminderBook>().SaveAsync(Given.Reminder("Europe/London", "06:30", default, user: 1), Cancelled);

        var runner = await Port<IRunnerBook>().FindAsync(Ann, Cancelled);
        Assert.NotNull(runner.Id);
        Assert.Equal(Runner.Stranger, runner with { Id = null });
    }

    [Fact]
    public async Task A_runner_has_one_reminder_the_last_one_saved()
    {
        await Port<IReminderBook>().SaveAsync(Given.Reminder("Europe/London", "06:30", default, user: 1), Cancelled);
        var second = Given.Reminder("Asia/Tokyo", "20:15", default, user: 1) with { Chat = "test:other" };

        await Port<IReminderBook>().SaveAsync(second, Cancelled);

        Assert.Equal(second, await Port<IReminderBook>().FindAsync(Ann, Cancelled));
    }

    [Fact]
    public async Task An_open_question_waits_for_its_speaker_in_its_chat_until_it_is_closed()
    {
        var (speaker, chat) = (new Speaker("test", 1), new ChatAddress("test", "1"));
        await Port<IOpenQuestions>().PutAsync(speaker, chat, new OpenQuestion("settings zone"), Cancelled);
        await Port<IOpenQuestions>().PutAsync(speaker, chat, new OpenQuestion("remind 06:30"), Cancelled);
        await RestartAsync();
        var questions = Port<IOpenQuestions>();

        Assert.Equal(new OpenQuestion("remind 06:30"), await questions.FindAsync(speaker, chat, Cancelled));
        Assert.Null(await questions.FindAsync(speaker with { Id = 2 }, chat, Cancelled));
        Assert.Null(await questions.FindAsync(speaker, chat with { Place = "2" }, Cancelled));
        await questions.PutAsync(speaker, chat, question: null, Cancelled);
        Assert.Null(await questions.FindAsync(speaker, chat, Cancelled));
    }

    [Fact]
    public async Task Where_direct_messages_are_is_remembered_until_it_changes_or_the_runner_is_forgotten()
    {
        var (speaker, other) = (new Speaker("test", 1), new Speaker("test", 2));
        await Port<IDirectChats>().RememberAsync(speaker, "41", Cancelled);
        await Port<IDirectChats>().RememberAsync(other, "50", Cancelled);
        await Port<IDirectChats>().RememberAsync(speaker, "42", Cancelled);
        await RestartAsync();
        var chats = Port<IDirectChats>();

        Assert.Equal("42", await chats.FindAsync(speaker, Cancelled));
        await chats.RememberAsync(other, place: null, Cancelled);
        Assert.Null(await chats.FindAsync(other, Cancelled));
        await Port<IPersonalData>().ForgetAsync(Ann, Cancelled);
        Assert.Null(await chats.FindAsync(speaker, Cancelled));
    }

    [Fact]
    public async Task A_draft_comes_back_as_it_was_left_also_after_a_restart()
    {
        await Port<IDraftBook>().PutAsync(Ann, new Draft(), Cancelled);
        await Port<IDraftBook>().PutAsync(Ann, HalfWay, Cancelled);

        await RestartAsync();

        var found = await Port<IDraftBook>().FindAsync(Ann, Cancelled);
        Assert.Equal(HalfWay.Days, found!.Days);
        Assert.Equal(HalfWay with { Days = found.Days }, found);
        Assert.Null(await Port<IDraftBook>().FindAsync(Ann with { UserId = 2 }, Cancelled));
    }

    [Fact]
    public async Task A_draft_can_be_empty_and_can_be_forgotten_without_a_trace_of_a_stranger()
    {
        await Port<IDraftBook>().PutAsync(Ann with { UserId = 2 }, draft: null, Cancelled);
        Assert.Null((await Port<IRunnerBook>().FindAsync(Ann with { UserId = 2 }, Cancelled)).Id);

        await Port<IDraftBook>().PutAsync(Ann, new Draft(), Cancelled);
        var found = await Port<IDraftBook>().FindAsync(Ann, Cancelled);
        Assert.Equal(new Draft() with { Days = found!.Days }, found);
        Assert.Empty(found.Days);

        await Port<IDraftBook>().PutAsync(Ann, draft: null, Cancelled);
        Assert.Null(await Port<IDraftBook>().FindAsync(Ann, Cancelled));
    }

    private static Draft HalfWay =>
        new()
        {
            Step = DraftStep.Strength,
            IsReviewed = true,
            IsRebuild = true,
            Mile = RaceTime.FromMilliseconds(400_500),
            CannotRunMile = true,
            Race = new LocalDate(2027, 1, 30),
            Goal = RaceTime.FromMilliseconds(380_000),
            Days = [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Sunday],
            LongDay = IsoDayOfWeek.Sunday,
            Weekly = Distance.FromKilometres(25),
            HasTrack = false,
            Strength = StrengthWish.Home,
            Born = Somebody.Born,
            AtLeastAged = 40,
            Safety = SafetyAnswer.Some,
            ZoneId = "Europe/London",
            At = new LocalTime(6, 30),
            WantsNoMessage = true,
        };

    private static Runner Somebody =>
        new()
        {
            Units = Units.Mile,
            ZoneId = "Europe/London",
            Language = "de",
            MileTime = RaceTime.FromMilliseconds(330_400),
            Table = AgeGradeTable.Women,
            Born = new Birth(new LocalDate(1983, 5, 1), new LocalDate(1983, 5, 31)),
            Weekly = Distance.FromKilometres(32.5),
        };

    /// <summary>An account of somebody who has told us a lot.</summary>
    private ValueTask<Runner> SaveAsync(Account account) =>
        Port<IRunnerBook>().ChangeAsync(account, stranger => Somebody with { Id = stranger.Id }, Cancelled);

    private T Port<T>()
        where T : notnull => provider!.GetRequiredService<T>();

    private async Task RestartAsync()
    {
        await provider!.DisposeAsync();
        provider = await OpenAsync();
    }

    private Task<ServiceProvider> OpenAsync() => database!.OpenAsync();
}
