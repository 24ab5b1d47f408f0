using MileBot.Conversation.Tests.Kit;

namespace MileBot.Conversation.Tests.Seasons;

/// <summary>A season is the longest thing stored of a runner: for a day's session it is read once, for the coach and the screen.</summary>
public sealed class SeasonReadsTests : IDisposable
{
    private readonly Chat chat = new();

    public void Dispose() => chat.Dispose();

    [Fact]
    public async Task Today_reads_a_season_once()
    {
        await chat.BeginPlanAsync();
        var before = chat.Seasons.Reads;

        await chat.SayAsync("/today");

        Assert.Equal(1, chat.Seasons.Reads - before);
    }

    [Fact]
    public async Task The_daily_message_reads_a_season_once()
    {
        var plan = await chat.BeginPlanAsync();
        var before = chat.Seasons.Reads;

        await chat.DailyAsync(plan.Days[0].Date);

        Assert.Equal(1, chat.Seasons.Reads - before);
    }
}
