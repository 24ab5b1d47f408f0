using MileBot.TerminalAdapter.Editing;

namespace MileBot.Adapters.Tests.Terminal;

public class PromptLayoutTests
{
    [Theory]
    [InlineData("", 0, "> ", 0, 2)]
    [InlineData("abc", 3, "> abc", 0, 5)]
    [InlineData("abc", 1, "> abc", 0, 3)]
    [InlineData("abcdefgh", 8, "> abcdefgh|", 1, 0)]
    [InlineData("abcdefgh", 7, "> abcdefgh", 0, 9)]
    [InlineData("abcdefghi", 8, "> abcdefgh|i", 1, 0)]
    [InlineData("abcdefg跑", 8, "> abcdefg|跑", 1, 2)]
    [InlineData("abcdefg跑x", 7, "> abcdefg|跑x", 1, 0)]
    public void The_line_breaks_at_the_edge(string text, int cursor, string rows, int cursorRow, int cursorColumn)
    {
        var line = new LineBuffer();
        line.Replace(text);
        while (line.Cursor > cursor)
        {
            line.Left();
        }

        var layout = PromptLayout.Of("> ", line, width: 10);

        Assert.Equal(rows, string.Join('|', layout.Rows));
        Assert.Equal((cursorRow, cursorColumn), (layout.CursorRow, layout.CursorColumn));
    }
}
