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

    [Fact]
    public void Text_is_taken_piece_by_piece()
    {
        var scanner = new TextScanner(" 12 \t\u00a0\u2009\u202fKm/h' ");

        Assert.True(scanner.NextIsDigit);
        Assert.Equal((2, 12), (scanner.TakeDigits(out var value), value));
        Assert.False(scanner.Take('K'));
        scanner.SkipSpaces();
        Assert.True(scanner.NextIsLetter);
        Assert.False(scanner.Take('/'));
        Assert.Equal("km", scanner.TakeWord());
        Assert.True(scanner.Take('/'));
        Assert.False(scanner.TakeAny("'"));
        Assert.Equal("h", scanner.TakeWord());
        Assert.True(scanner.TakeAny("\"'"));
        Assert.True(scanner.AtEnd);
        Assert.False(scanner.TakeAny("\"'\0"));
        Assert.Equal((0, 0), (scanner.TakeDigits(out var none), none));
    }

    [Fact]
    public void Nine_digits_are_taken_at_once()
    {
        var scanner = new TextScanner("1234567890");

        Assert.Equal((9, 123_456_789), (scanner.TakeDigits(out var value), value));
        Assert.False(scanner.AtEnd);
    }

    [Theory]
    [InlineData("12", true, 12_000_000_000)]
    [InlineData("12.5", true, 12_500_000_000)]
    [InlineData("12,000000001", true, 12_000_000_001)]
    [InlineData("0.1234", true, 123_400_000)]
    [InlineData("12.", false, 12_000_000_000)]
    [InlineData(".5", false, 0)]
    [InlineData("x", false, 0)]
    public void A_decimal_is_exact(string text, bool isOne, long billionths)
    {
        var scanner = new TextScanner(text);

        Assert.Equal((isOne, billionths), (scanner.TakeDecimal(out var read), (long)read));
    }
}
