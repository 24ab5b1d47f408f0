using System.Text;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;
using MileBot.Conversation.Tests.Kit;
using NodaTime;

namespace MileBot.Conversation.Tests.Seasons;

/// <summary>A stored season as runners read it: on a terminal as narrow as a phone, on Telegram and on Discord.</summary>
public sealed class SeasonAnswersTests : IDisposable
{
    /// <summary>What fits side by side on a phone.</summary>
    private const int PhoneColumns = 34;

    private readonly Chat chat = new();

    public void Dispose() => chat.Dispose();

    [Fact]
    public async Task A_season_is_read_as_approved()
    {
        await BeginWithReportsAsync();

        await CheckAsync("week", "/week", "/week next", "/week 8", "/week 99", "/week banana");
        await CheckAsync("plan", "/plan");
        await CheckAsync("raceday", "/raceday", "/raceday 18:30");
        await CheckAsync("progress", "/progress");
    }

    [Fact]
    public async Task A_season_of_somebody_new_to_running_is_read_as_approved()
    {
        await chat.BeginAsync(GivenSeason.Request with { Mile = null, Goal = null, Weekly = null, Strength = null });
        await chat.SayAsync("/settings no-mile");

        await CheckAsync("new-to-running", "/week", "/plan", "/raceday", "/progress");
    }

    [Fact]
    public async Task Without_a_plan_each_says_how_to_get_one()
    {
        foreach (var command in new[] { "/week", "/plan", "/raceday", "/progress" })
        {
            Assert.Contains("/start", (await chat.SayAsync(command)).PlainText());
        }
    }

    [Fact]
    public async Task After_the_race_the_last_week_is_shown_and_a_new_plan_is_offered()
    {
        await chat.BeginAsync();
        chat.Clock.Reset(Instant.FromUtc(2027, 1, 10, 8, 0));

        Assert.StartsWith("Week 8 of 8", (await chat.SayAsync("/week")).Title.Plain, StringComparison.Ordinal);
        Assert.Contains("/start", (await chat.SayAsync("/raceday")).PlainText());
    }

    [Fact]
    public async Task Before_the_plan_begins_its_first_week_is_shown()
    {
        await chat.BeginAsync();
        chat.Clock.Reset(Instant.FromUtc(2026, 11, 1, 8, 0));

        Assert.StartsWith("Week 1 of 8", (await chat.SayAsync("/week")).Title.Plain, StringComparison.Ordinal);
        Assert.Contains("not begun", (await chat.SayAsync("/progress")).PlainText());
    }

    [Fact]
    public async Task Every_button_leads_somewhere()
    {
        await BeginWithReportsAsync();
        foreach (var command in new[] { "/week", "/plan", "/raceday", "/raceday 18:30", "/progress" })
        {
            foreach (var button in (await chat.SayAsync(command)).Buttons())
            {
                Assert.False((await chat.PressAsync(button)).IsTrouble, $"'{button.Token}' of {command}");
            }
        }
    }

    /// <summary>Every session so far done but one, one of them too hard, and a time trial with its time.</summary>
    private async Task BeginWithReportsAsync()
    {
        var plan = await chat.BeginAsync();
        var past = plan
            .Days.Where(day => day.Date < new LocalDate(2026, 11, 24) && day.Workout.Kind != WorkoutKind.Rest)
            .ToList();
        foreach (var (index, day) in past.Index())
        {
            await chat.ReportAsync(
                day.Date,
                index switch
                {
                    2 => SessionVerdict.Skip,
                    6 => SessionVerdict.TooHard,
                    _ => SessionVerdict.Done,
                },
                day.Workout.Kind == WorkoutKind.TimeTrial ? RaceTime.FromSeconds(395) : null
            );
        }
    }

    private async Task CheckAsync(string name, params string[] asks)
    {
        var (narrow, phone) = (new StringBuilder(), new StringBuilder());
        foreach (var ask in asks)
        {
            var reply = await chat.SayAsync(ask);
            narrow.Append($"> {ask}\n\n{Drawn.OnTerminal(reply, PhoneColumns)}\n\n");
            phone.Append($"> {ask}\n\n{Drawn.OnTelegram(reply)}\n\n{Drawn.OnDiscord(reply)}\n\n");
        }

        await Approved.CheckAsync((name + ".txt", narrow.ToString()), (name + ".phone.txt", phone.ToString()));
    }
}
