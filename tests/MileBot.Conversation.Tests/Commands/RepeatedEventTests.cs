using MileBot.Conversation.Tests.Kit;

namespace MileBot.Conversation.Tests.Commands;

/// <summary>An event that its platform brings again, because nobody told it in time that it was carried out.</summary>
public sealed class RepeatedEventTests : IDisposable
{
    private readonly Chat chat = new() { Event = "7" };

    public void Dispose() => chat.Dispose();

    [Fact]
    public async Task Is_not_carried_out_again_and_says_so_in_one_line()
    {
        await chat.SayAsync("/remind 06:30 Paris");
        var answer = await chat.SayAsync("/remind 07:30 Paris");

        Assert.Equal(new(6, 30), Assert.Single(chat.Books.Reminders).Schedule.At);
        Assert.StartsWith("That was done already", answer.PlainText(), StringComparison.Ordinal);
        Assert.False(answer.IsTrouble);
    }
}
