using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Tests.Parsing;

public sealed class KebabTests
{
    [Theory]
    [InlineData("TooHard", "too-hard")]
    [InlineData("Metres400", "metres-400")]
    [InlineData("Coach", "coach")]
    [InlineData("BehindTheLine", "behind-the-line")]
    [InlineData("", "")]
    public void A_name_becomes_a_word(string name, string word) => Assert.Equal(word, Kebab.Of(name));
}
