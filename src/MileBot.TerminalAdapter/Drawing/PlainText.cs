using MileBot.Conversation.Replies;

namespace MileBot.TerminalAdapter.Drawing;

/// <summary>
/// Draws a reply for a program or a file: no colours, no buttons, and no empty line, so that an empty line always parts two
/// answers.
/// </summary>
internal static class PlainText
{
    private const string Gap = "  ";

    /// <summary>The reply as lines.</summary>
    public static string Of(Reply reply)
    {
        var blocks = reply.Parts.SelectMany(part =>
            part.Match(
                paragraph => [paragraph.Text.Plain],
                Steps,
                Fields,
                Table,
                file => [file.Content],
                _ => [],
                _ => []
            )
        );
        var lines = blocks.Prepend(reply.Title.Plain).SelectMany(block => CleanText.Of(block).Split('\n'));
        return string.Join('\n', lines.Select(line => line.TrimEnd()).Where(line => line.Length > 0));
    }

    private static IEnumerable<string> Steps(ReplyPart.Steps steps)
    {
        var widest = steps.Items.Max(step => (int?)CellWidth.Of(step.Mark)) ?? 0;
        return steps.Items.Select(step =>
            (widest == 0 ? "-" : CellWidth.PadEnd(step.Mark, widest)) + (widest == 0 ? " " : Gap) + step.Text.Plain
        );
    }

    private static IEnumerable<string> Fields(ReplyPart.Fields fields) =>
        fields.Items.Select(field => $"{field.Name}: {field.Value.Plain}");

    private static IEnumerable<string> Table(ReplyPart.Table table)
    {
        var rows = table.Rows.Prepend(table.Header).Select(row => row.Select(CleanText.Of).ToList()).ToList();
        var widths = table.Header.Select((_, column) => rows.Max(row => CellWidth.Of(row[column]))).ToList();
        return rows.Select(row => string.Join(Gap, row.Select((cell, column) => Cell(cell, column, widths[column]))));
    }

    private static string Cell(string text, int column, int width) =>
        column == 0 ? CellWidth.PadEnd(text, width) : CellWidth.PadStart(text, width);
}
