using System.Globalization;
using MileBot.TerminalAdapter.Drawing;

namespace MileBot.TerminalAdapter.Editing;

/// <summary>The prompt and the line, broken into rows of a terminal, and where the cursor stands in them.</summary>
/// <param name="Rows">At least one; none wider than the terminal.</param>
/// <param name="CursorRow">Counted from the first row, 0.</param>
/// <param name="CursorColumn">Counted from the left edge, 0.</param>
internal sealed record PromptLayout(IReadOnlyList<string> Rows, int CursorRow, int CursorColumn)
{
    /// <summary>Breaks the line where the terminal ends; we do it because terminals differ in what they do at the edge.</summary>
    /// <param name="prompt">What stands before the line.</param>
    /// <param name="line">The line.</param>
    /// <param name="width">Columns of the terminal.</param>
    public static PromptLayout Of(string prompt, LineBuffer line, int width)
    {
        var text = prompt + line.Text;
        var cursor = prompt.Length + line.Cursor;
        var rows = new List<string> { "" };
        var (used, cursorRow, cursorColumn) = (0, 0, 0);
        for (var start = 0; start < text.Length; )
        {
            var sign = StringInfo.GetNextTextElement(text, start);
            var columns = CellWidth.Of(sign);
            if (used + columns > width && used > 0)
            {
                rows.Add("");
                used = 0;
            }

            if (start <= cursor)
            {
                (cursorRow, cursorColumn) = (rows.Count - 1, used);
            }

            rows[^1] += sign;
            used += columns;
            start += sign.Length;
        }

        return cursor < text.Length ? new(rows, cursorRow, cursorColumn) : WithCursorAtEnd(rows, used, width);
    }

    private static PromptLayout WithCursorAtEnd(List<string> rows, int used, int width)
    {
        if (used >= width)
        {
            rows.Add("");
        }

        return new(rows, rows.Count - 1, used >= width ? 0 : used);
    }
}
