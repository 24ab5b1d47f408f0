using CsCheck;
using MileBot.TerminalAdapter.Drawing;

namespace MileBot.Adapters.Tests.Terminal;

public class CleanTextTests
{
    [Theory]
    [InlineData("plain äöü 跑 🏃", "plain äöü 跑 🏃")]
    [InlineData("\u001b[31mred\u001b[0m", "red")]
    [InlineData("\u009b31mred", "red")]
    [InlineData("\u001b]0;title\u0007text", "text")]
    [InlineData("\u001b]8;;http://evil\u001b\\link\u001b]8;;\u001b\\", "link")]
    [InlineData("\u001bP1$tq\u001b\\text", "text")]
    [InlineData("\u001b]0;never closed", "0;never closed")]
    [InlineData("a\u001bcb\u001b(Bc", "abc")]
    [InlineData("one\r\ntwo\nthree\rfour", "one\ntwo\nthreefour")]
    [InlineData("tab\tbell\u0007 back\b null\0", "tab bell back null")]
    [InlineData("exe\u202Etxt\u2066", "exetxt")]
    public void What_could_steer_a_terminal_is_taken_out(string text, string clean) =>
        Assert.Equal(clean, CleanText.Of(text));

    [Fact]
    public void No_text_of_any_kind_keeps_a_control_character_but_the_line_break() =>
        Gen.String[Gen.OneOf(Gen.Char["\u001b\u009b\u009d[]0;m\a\\\n\r"], Gen.Char), 0, 30]
            .Sample(text => CleanText.Of(text).All(sign => sign == '\n' || !char.IsControl(sign)), iter: 100_000);
}
