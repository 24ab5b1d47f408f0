using MileBot.Coaching.Measures;
using MileBot.Coaching.Seasons;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.Conversation.Tests.Kit;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Starting;
using MileBot.Testing.Seasons;
using NodaTime;

namespace MileBot.Conversation.Tests.Starting;

/// <summary>The way to a plan: what is asked, what is stored and when, and how an answer is changed later.</summary>
public sealed class PlanDialogTests : IDisposable
{
    private static readonly Account Ann = new("test", 7);

    /// <summary>One answer a step, as buttons carry them.</summary>
    private static readonly string[] Answers =
    [
        "start race 6:40",
        "start when 8",
        "start goal 6:27",
        "start days tue thu sat sun",
        "start long sun",
        "start weekly 30k",
        "start ground no-track",
        "start strength home",
        "start age 43",
        "start safety none",
        "start zone Europe/London",
        "start at 06:30",
    ];

    private readonly Chat chat = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => chat.Dispose();

    [Fact]
    public async Task A_tap_a_step_leads_to_a_plan_a_profile_and_a_message_that_match()
    {
        await AnswerAllAsync();
        Assert.Null(await SeasonAsync());

        var built = await TapAsync("start build");

        var request = (await SeasonAsync())!.Season.Plan.Request;
        Assert.Equal(RaceTime.FromSeconds(400), request.Mile);
        Assert.Equal(RaceTime.FromSeconds(387), request.Goal);
        Assert.Equal(new LocalDate(2026, 11, 25), request.Start);
        Assert.Equal(new LocalDate(2027, 1, 23), request.Race);
        Assert.Equal(IsoDayOfWeek.Sunday, request.LongDay);
        Assert.Equal(4, request.Days.Count);
        Assert.False(request.HasTrack);
        Assert.False(request.EasyOnly);
        Assert.Equal(43, request.Age);
        var runner = await RunnerAsync();
        Assert.Equal(request.Mile, runner.MileTime);
        Assert.Equal(request.Weekly, runner.Weekly);
        Assert.Equal("Europe/London", runner.ZoneId);
        Assert.Equal(new LocalTime(6, 30), Assert.Single(chat.Books.Reminders).Schedule.At);
        Assert.Contains("Wed 25 Nov", built.PlainText());
        Assert.Null(await DraftAsync());
    }

    [Fact]
    public async Task Nothing_counts_before_the_plan_is_built()
    {
        await AnswerAllAsync();

        Assert.Equal(Runner.Stranger, await RunnerAsync());
        Assert.Empty(chat.Books.Reminders);
    }

    /// <summary>The age comes before the zone, when we know no date but that of UTC.</summary>
    [Theory]
    [InlineData(4, "America/New_York", 70)]
    [InlineData(4, "America/New_York", 13)]
    [InlineData(4, "Pacific/Honolulu", 43)]
    [InlineData(12, "Pacific/Kiritimati", 70)]
    [InlineData(4, "Europe/London", 70)]
    public async Task An_age_holds_whatever_the_date_is_where_they_live(int hour, string zone, int age)
    {
        chat.Clock.Reset(Instant.FromUtc(2026, 11, 24, hour, 1));
        foreach (var answer in Answers)
        {
            await TapAsync(
                answer.StartsWith("start age", StringComparison.Ordinal) ? $"start age {age}"
                : answer.StartsWith("start zone", StringComparison.Ordinal) ? $"start zone {zone}"
                : answer
            );
        }

        await TapAsync("start build");

        Assert.Equal(age, (await SeasonAsync())!.Season.Plan.Request.Age);
    }

    [Fact]
    public async Task Every_step_can_be_passed_over_and_then_running_stays_easy()
    {
        await chat.SayAsync("/start");
        for (var step = 0; step < Answers.Length; step++)
        {
            await TapAsync("start skip");
        }

        await TapAsync("start build");

        var request = (await SeasonAsync())!.Season.Plan.Request;
        Assert.True(request.EasyOnly);
        Assert.Null(request.Mile);
        Assert.Empty(chat.Books.Reminders);
    }

    [Fact]
    public async Task A_button_of_an_older_step_sets_its_answer_and_shows_the_step_of_today()
    {
        await chat.SayAsync("/start");
        await TapAsync("start race 6:40");
        await TapAsync("start when 8");

        var shown = await TapAsync("start race 7:00");

        Assert.Contains("Your goal", shown.Title.Plain);
        Assert.Equal(RaceTime.FromMinutes(7), (await DraftAsync())!.Mile);
    }

    [Theory]
    [InlineData("start days 4")]
    [InlineData("start next")]
    [InlineData("start build")]
    [InlineData("start replace")]
    [InlineData("start keep")]
    [InlineData("start back")]
    public async Task A_button_whose_dialog_is_over_leaves_the_plan_alone(string stale)
    {
        await AnswerAllAsync();
        await TapAsync("start build");
        var plan = (await SeasonAsync())!.Season.Plan;
        var runner = await RunnerAsync();

        await TapAsync(stale);

        Assert.Same(plan, (await SeasonAsync())!.Season.Plan);
        Assert.Equal(runner, await RunnerAsync());
    }

    [Fact]
    public async Task In_two_chats_at_once_the_last_answer_counts()
    {
        await chat.SayAsync("/start");
        chat.Place = "phone";
        await chat.SayAsync("/start");
        await chat.SayAsync("6:40");
        chat.Place = "desk";
        await TapAsync("start race 7:10");
        var shown = await TapAsync("start when 8");

        Assert.Contains("7:10", shown.PlainText());
        chat.Place = "phone";
        Assert.Contains("Your goal", (await TapAsync("start carry-on")).Title.Plain);
    }

    [Fact]
    public async Task A_button_pressed_by_somebody_else_is_theirs()
    {
        await chat.SayAsync("/start", speaker: 7);
        var before = await DraftAsync();

        await chat.PressAsync(new Button("6:40", ButtonToken.Redraw("start race 6:40")), speaker: 8);

        Assert.Equal(before, await DraftAsync());
    }

    [Fact]
    public async Task In_a_group_nothing_is_asked_and_nothing_stored()
    {
        chat.IsPrivate = false;

        await chat.SayAsync("/start");
        await TapAsync("start safety some");

        Assert.Null(await DraftAsync());
    }

    [Fact]
    public async Task One_answer_can_be_changed_later_and_the_change_undone()
    {
        await AnswerAllAsync();
        await TapAsync("start build");
        chat.Clock.Advance(Duration.FromDays(9));
        var old = (await SeasonAsync())!;

        Assert.Contains("Change an answer", (await chat.SayAsync("/start")).Buttons().Select(button => button.Label));
        await TapAsync("start change");
        await TapAsync("start days");
        await chat.SayAsync("mon wed fri");
        Assert.Contains("One moment", (await TapAsync("start build")).Title.Plain);
        Assert.Same(old.Season.Plan, (await SeasonAsync())!.Season.Plan);
        await TapAsync("start replace");

        var changed = (await SeasonAsync())!;
        Assert.Equal(ChangeReason.Rebuilt, changed.Season.Changes[^1].Reason);
        Assert.Equal(old.Season.Plan.Days.Take(9), changed.Season.Plan.Days.Take(9));
        Assert.Equal(3, changed.Season.Plan.Request.Days.Count);
        Assert.Equal(old.Season.Plan.Request.Start, changed.Season.Plan.Days[0].Date);
        Assert.True(await Seasons.UndoAsync(Ann, changed.Revision, Cancelled));
        Assert.Equal(old.Season.Plan, (await SeasonAsync())!.Season.Plan);
    }

    [Fact]
    public async Task Starting_over_asks_once_and_can_be_left()
    {
        await AnswerAllAsync();
        await TapAsync("start build");
        var plan = (await SeasonAsync())!.Season.Plan;
        await TapAsync("start over");
        await AnswerAllAsync();

        Assert.Contains("One moment", (await TapAsync("start build")).Title.Plain);
        await TapAsync("start keep");

        Assert.Same(plan, (await SeasonAsync())!.Season.Plan);
        Assert.Null(await DraftAsync());
    }

    [Fact]
    public async Task Left_in_the_middle_it_is_taken_up_the_next_day()
    {
        await chat.SayAsync("/start");
        await chat.SayAsync("6:40");
        chat.Clock.Advance(Duration.FromDays(1));

        var back = await chat.SayAsync("/start");
        var step = await chat.PressAsync(back.Buttons()[0]);

        Assert.Contains("Carry on where you left off?", back.PlainText());
        Assert.Contains("Your race", step.Title.Plain);
    }

    [Fact]
    public async Task A_draft_left_until_its_race_is_too_near_says_so_and_keeps_the_answers()
    {
        await AnswerAllAsync();
        chat.Clock.Advance(Duration.FromDays(50));

        var trouble = await TapAsync("start build");

        Assert.True(trouble.IsTrouble);
        Assert.Equal(DraftStep.Summary, (await DraftAsync())!.Step);
        await TapAsync("start when 8");
        await TapAsync("start build");
        Assert.NotNull(await SeasonAsync());
    }

    [Fact]
    public async Task Under_13_nothing_is_stored()
    {
        await chat.SayAsync("/start");
        var before = await DraftAsync();

        Assert.Contains("start at 13", (await TapAsync("start too-young")).PlainText());

        Assert.Equal(before, await DraftAsync());
    }

    [Fact]
    public async Task Where_there_are_no_forms_the_button_tells_how_to_type()
    {
        await chat.SayAsync("/start");
        var asked = await chat.PressAsync(new Button("Type it", ButtonToken.Form("start race")));
        var next = await chat.SayAsync("5k 21:30");

        Assert.Contains("5k 21:30", asked.PlainText());
        Assert.Contains("6:17", next.PlainText());
    }

    private MemorySeasonBook Seasons => chat.Seasons;

    private async Task AnswerAllAsync()
    {
        await chat.SayAsync("/start");
        foreach (var answer in Answers)
        {
            Assert.False((await TapAsync(answer)).IsTrouble, answer);
        }
    }

    private Task<Reply> TapAsync(string command) => chat.PressAsync(new Button(command, ButtonToken.Redraw(command)));

    private async Task<StoredSeason?> SeasonAsync() => await Seasons.FindAsync(Ann, Cancelled);

    private async Task<Runner> RunnerAsync() => await ((IRunnerBook)chat.Books).FindAsync(Ann, Cancelled);

    private async Task<Draft?> DraftAsync() => await ((IDraftBook)chat.Books).FindAsync(Ann, Cancelled);
}
