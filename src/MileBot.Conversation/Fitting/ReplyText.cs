using System.Globalization;
using System.Text;
using MileBot.Conversation.Replies;

namespace MileBot.Conversation.Fitting;

/// <summary>
/// A reply as plain text. It is also the measure of length: whatever marks a platform adds for looks, the visible characters
/// of a message are those of its plain text. Title and parts stand apart by one empty line.
/// </summary>
public static class ReplyText
{
    /// <summary>What stands between two parts.</summary>
    public const string Gap = "\n\n";

    private const string ColumnGap = "  ";

    /// <summary>The whole reply; buttons have no text.</summary>
    public static string Of(Reply reply) =>
        string.Join(Gap, reply.Parts.Select(Of).Prepend(reply.Title.Plain).Where(text => text.Length > 0));

    /// <summary>One part; empty for buttons.</summary>
    public static string Of(ReplyPart part) =>
        part.Match(
            paragraph => paragraph.Text.Plain,
            steps => string.Join('\n', steps.Items.Select(step => Lead(step) + step.Text.Plain)),
            fields => string.Join('\n', fields.Items.Select(field => Lead(field) + field.Value.Plain)),
            table => string.Join('\n', Lines(table)),
            buttons => ""
        );

    /// <summary>What opens a step: its mark, or a bullet.</summary>
    public static string Lead(Step step) => step.Mark.Length > 0 ? step.Mark + ColumnGap : "• ";

    /// <summary>What opens a field.</summary>
    public static string Lead(Field field) => field.Name + ": ";

    /// <summary>A table in columns of equal width: header first, the first column from the left, the others from the right.</summary>
    public static IReadOnlyList<string> Lines(ReplyPart.Table table)
    {
        IReadOnlyList<string>[] rows = [table.Header, .. table.Rows];
        var widths = Enumerable
            .Range(0, rows.Max(row => row.Count))
            .Select(column => rows.Max(row => Width(Cell(row, column))))
            .ToArray();
        return [.. rows.Select(row => Line(row, widths)).Where(line => line.Length > 0)];
    }

    private static string Line(IReadOnlyList<string> row, int[] widths) =>
        string.Join(ColumnGap, widths.Select((width, column) => Pad(Cell(row, column), width, column))).TrimEnd(' ');

    private static string Pad(string cell, int width, int column)
    {
        var blanks = new string(' ', width - Width(cell));
        return column == 0 ? cell + blanks : blanks + cell;
    }

    /// <summary>Cells are one line each, and rows may be shorter than the header.</summary>
    private static string Cell(IReadOnlyList<string> row, int column) =>
        column < row.Count ? row[column].Replace('\n', ' ') : "";

    private static int Width(string cell) =>
        Ascii.IsValid(cell) ? cell.Length : new StringInfo(cell).LengthInTextElements;
}
