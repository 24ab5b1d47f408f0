using CsCheck;
using MileBot.TelegramAdapter;

namespace MileBot.Adapters.Tests.Telegram;

public sealed class ChatPlaceTests
{
    [Fact]
    public void Every_place_reads_back() =>
        Gen.Select(Gen.Long, Gen.Int[1, int.MaxValue], Gen.Bool)
            .Sample(
                (chat, topic, hasTopic) =>
                {
                    var place = new ChatPlace(chat, hasTopic ? topic : null);
                    Assert.Equal(place, ChatPlace.TryParse(place.ToString()));
                }
            );

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("1/")]
    [InlineData("/1")]
    [InlineData("1/-2")]
    [InlineData("1/2/3")]
    [InlineData("99999999999999999999")]
    public void Anything_else_is_no_place(string text) => Assert.Null(ChatPlace.TryParse(text));
}
