using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Tests.Parsing;

public sealed class TextScannerTests
{
    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, true)]
    [InlineData(40, 0, true)]
    [InlineData(41, 0, false)]
    [InlineData(40, 960, true)]
    [InlineData(40, 961, false)]
    public void Text_is_usable_up_to_forty_characters_and_a_thousand_with_spaces(int digits, int spaces, bool expected)
    {
        var scanner = new TextScanner(new string('1', digits) + new string(' ', spaces));

        Assert.Equal((expected, !expected), (scanner.IsUsable, scanner.AtEnd));
    }
}
