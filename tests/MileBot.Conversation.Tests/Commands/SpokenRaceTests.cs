using MileBot.Conversation.Tests.Kit;

namespace MileBot.Conversation.Tests.Commands;

/// <summary>Races as runners speak of them.</summary>
public sealed class SpokenRaceTests : IDisposable
{
    private readonly Chat chat = new();

    public void Dispose() => chat.Dispose();

    [Fact]
    public async Task Five_k_in_twenty_minutes_is_read_as_runners_say_it() =>
        Assert.Equal(
            (await chat.SayAsync("/predict 5k 20:00")).PlainText(),
            (await chat.SayAsync("/predict 5k in 20:00")).PlainText()
        );
}
