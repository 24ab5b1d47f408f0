using MileBot.Conversation.Replies;
using Spectre.Console;

namespace MileBot.TerminalAdapter.Drawing;

/// <summary>Draws buttons as labels with the number that presses them: <c>[1] Negative  [2] Even</c>.</summary>
internal static class ButtonRows
{
    private const int Gap = 2;

    /// <summary>The buttons in rows that fit; a label is broken only when it is wider than the terminal.</summary>
    /// <param name="buttons">The buttons in their rows.</param>
    /// <param name="firstNumber">What presses the first of them.</param>
    /// <param name="width">Columns of the terminal.</param>
    public static Paragraph Of(ReplyPart.Buttons buttons, int firstNumber, int width)
    {
        var paragraph = new Paragraph();
        var number = firstNumber;
        foreach (var row in buttons.Rows.Where(row => row.Count > 0))
        {
            paragraph.Append(number == firstNumber ? "" : "\n");
            var used = 0;
            foreach (var button in row)
            {
                used = Append(paragraph, (number++, CleanText.Of(button.Label)), used, width);
            }
        }

        return paragraph;
    }

    private static int Append(Paragraph paragraph, (int Number, string Label) button, int used, int width)
    {
        var mark = $"[{button.Number}]";
        var needed = CellWidth.Of(mark) + 1 + CellWidth.Of(button.Label);
        var fits = used > 0 && used + Gap + needed <= width;
        paragraph.Append(
            fits ? "  "
            : used > 0 ? "\n"
            : ""
        );
        paragraph.Append(mark, StyledText.Code).Append(" " + button.Label);
        return fits ? used + Gap + needed : needed;
    }
}
