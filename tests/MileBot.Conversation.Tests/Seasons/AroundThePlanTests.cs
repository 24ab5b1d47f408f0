using MileBot.Conversation.Replies;
using MileBot.Conversation.Tests.Kit;
using NodaTime;

namespace MileBot.Conversation.Tests.Seasons;

/// <summary>Today's session just before a plan begins and just after its race: never one of the starter week, which may be hard.</summary>
public sealed class AroundThePlanTests : IDisposable
{
    private readonly Chat chat = new();

    public void Dispose() => chat.Dispose();

    [Fact]
    public async Task Between_start_and_the_first_day_it_says_when_the_plan_begins_and_stays_easy()
    {
        var plan = await chat.BeginAsync();
        foreach (var days in Enumerable.Range(1, 7))
        {
            var date = plan.Days[0].Date.PlusDays(-days);
            Assert.All(await BothAsync(date), reply => CheckEasy(reply, "Your plan begins on Mon 9 Nov."));
        }
    }

    [Fact]
    public async Task For_a_week_after_the_race_it_stays_easy()
    {
        var plan = await chat.BeginAsync();
        foreach (var days in Enumerable.Range(1, 7))
        {
            var date = plan.Days[^1].Date.PlusDays(days);
            Assert.All(await BothAsync(date), reply => CheckEasy(reply, "Your race is over."));
        }
    }

    [Fact]
    public async Task It_is_read_as_approved()
    {
        var plan = await chat.BeginAsync();
        var day = plan.Days[0].Date.PlusDays(-1);
        var (eve, before, after) = (
            Drawn.OnTerminal((await BothAsync(day))[0], 40),
            Drawn.OnTerminal((await BothAsync(day.PlusDays(-4)))[0], 40),
            Drawn.OnTerminal((await BothAsync(plan.Days[^1].Date.PlusDays(1)))[0], 40)
        );
        await Approved.CheckAsync("around-the-plan.txt", $"{before}\n\n\n{eve}\n\n\n{after}\n");
    }

    [Fact]
    public async Task Whoever_wants_no_message_on_rest_days_gets_none_before_the_plan_either()
    {
        var plan = await chat.BeginAsync();
        await chat.SayAsync("/remind rest-days silent");
        var friday = plan.Days[0].Date.PlusDays(-3);
        Assert.Equal(Reply.Nothing, await chat.DailyAsync(friday));
    }

    private async Task<IReadOnlyList<Reply>> BothAsync(LocalDate date)
    {
        chat.Clock.Reset(date.At(new LocalTime(6, 30)).InUtc().ToInstant());
        return [await chat.SayAsync("/today"), await chat.DailyAsync(date)];
    }

    private static void CheckEasy(Reply reply, string said)
    {
        Assert.Contains(said, reply.PlainText(), StringComparison.Ordinal);
        Assert.Matches("easy|rest day|run 1 min", reply.Title.Plain);
        Assert.DoesNotContain("days to go", reply.PlainText(), StringComparison.Ordinal);
    }
}
