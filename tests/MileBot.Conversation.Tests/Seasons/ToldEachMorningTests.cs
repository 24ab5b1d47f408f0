using MileBot.Coaching.Plans;
using MileBot.Conversation.Tests.Kit;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Conversation.Tests.Seasons;

/// <summary>What the coach says in a daily message to somebody who runs nothing: each time it is composed, until one has arrived.</summary>
public sealed class ToldEachMorningTests : IDisposable
{
    private readonly Chat chat = new();

    public void Dispose() => chat.Dispose();

    [Fact]
    public async Task A_message_that_is_composed_again_says_and_changes_the_same()
    {
        var plan = await chat.BeginPlanAsync();
        await chat.SayAsync("/remind rest-days silent");
        var told = 0;
        foreach (var date in plan.Days.Select(day => day.Date))
        {
            chat.Clock.Reset(date.At(new LocalTime(6, 30)).InUtc().ToInstant());
            var before = await SeasonAsync();
            var first = await chat.DailyAsync(date);
            Assert.Equal(before, await SeasonAsync());
            Assert.Equal(first.PlainText(), (await chat.DailyAsync(date)).PlainText());

            await chat.DailyArrivedAsync(date);

            Assert.False((await chat.DailyAsync(date)).CountsOnArrival);
            Assert.Equal(first.CountsOnArrival, before != await SeasonAsync());
            told += first.CountsOnArrival ? 1 : 0;
        }

        Assert.InRange(told, 1, plan.Days.Count / 2);
    }

    [Fact]
    public async Task The_session_of_a_message_is_the_one_that_holds_once_it_has_arrived()
    {
        var plan = await chat.BeginPlanAsync();
        foreach (var date in plan.Days.Select(day => day.Date))
        {
            chat.Clock.Reset(date.At(new LocalTime(6, 30)).InUtc().ToInstant());
            var message = await chat.DailyAsync(date);

            await chat.DailyArrivedAsync(date);

            Assert.Equal(message.Title.Plain, (await chat.DailyAsync(date)).Title.Plain);
        }
    }

    /// <summary>How often the plan was changed, and how much was said of it.</summary>
    private async Task<(int Revision, int Changes, Plan Plan)> SeasonAsync()
    {
        var stored = await chat.Seasons.FindAsync(new Account("test", 7), TestContext.Current.CancellationToken);
        return (stored!.Revision, stored.Season.Changes.Count, stored.Season.Plan);
    }
}
