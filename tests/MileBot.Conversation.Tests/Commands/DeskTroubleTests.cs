using MileBot.Conversation.Tests.Kit;
using NodaTime;

namespace MileBot.Conversation.Tests.Commands;

/// <summary>What becomes of an ask when something of ours fails.</summary>
public sealed class DeskTroubleTests
{
    [Fact]
    public async Task Whoever_asks_is_told_and_the_daily_message_is_left_to_be_composed_again()
    {
        using var chat = new Chat();
        chat.Books.IsDown = true;

        Assert.True((await chat.SayAsync("/splits 5:30")).IsTrouble);
        await Assert.ThrowsAsync<IOException>(() => chat.DailyAsync(new LocalDate(2026, 11, 24)));
    }
}
