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

    /// <summary>What a message says that has nothing to say: platforms refuse one without anything to read.</summary>
    public const string Nothing = "…";

    private const string ColumnGap = "  ";

    /// <summary>The whole reply; buttons have no text, and what is in a file is not the reply's.</summary>
    public static string Of(Reply reply) =>
        string.Join(Gap, reply.Parts.Select(Of).Prepend(reply.Title.Plain).Where(text => text.Length > 0));

    /// <summary>One part; empty for buttons, lists and files.</summary>
    public static string Of(ReplyPart part) =>
        part.Match(
            paragraph => paragraph.Text.Plain,
            steps => string.Join('\n', steps.Items.Select(step => Lead(step) + step.Text.Plain)),
            fields => string.Join('\n', fields.Items.Select(field => Lead(field) + field.Value.Plain)),
            Columns,
            attachment => "",
            buttons => "",
            choices => ""
        );

    /// <summary>What opens a step: its mark, or a bullet.</summary>
    public static string Lead(Step step) => step.Mark.Length > 0 ? step.Mark + ColumnGap : "• ";

    /// <summary>What opens a field.</summary>
    public static string Lead(Field field) => field.Name + ": ";

    /// <summary>True when nobody sees anything of a text: platforms strip it, and take a message of nothing else for empty.</summary>
    public static bool IsInvisible(string text) => text.All(IsInvisible);

    private static bool IsInvisible(char character) =>
        char.IsWhiteSpace(character)
        || char.IsControl(character)
        || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    /// <summary>A table in columns of equal width: header first, the first column from the left, the others from the right.</summary>
    private static string Columns(ReplyPart.Table table)
    {
        IReadOnlyList<string>[] rows = [table.Header, .. table.Rows];
        var widths = Widths(rows);
        var text = new StringBuilder(rows.Length * (widths.Sum() + (widths.Length * ColumnGap.Length)));
        foreach (var row in rows)
        {
            AppendRow(text, row, widths);
        }

        return text.ToString(0, Math.Max(0, text.Length - 1));
    }

    /// <summary>Rows may be shorter than the header.</summary>
    private static int[] Widths(IReadOnlyList<string>[] rows)
    {
        var widths = new int[rows.Max(row => row.Count)];
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Count; column++)
            {
                widths[column] = Math.Max(widths[column], Width(InOneLine(row[column])));
            }
        }

        return widths;
    }

    /// <summary>Blanks at the end of a line are nobody's, and neither is a line of nothing else.</summary>
    private static void AppendRow(StringBuilder text, IReadOnlyList<string> row, int[] widths)
    {
        var start = text.Length;
        for (var column = 0; column < row.Count; column++)
        {
            var cell = InOneLine(row[column]);
            var blanks = widths[column] - Width(cell);
            _ =
                column == 0
                    ? text.Append(cell).Append(' ', blanks)
                    : text.Append(ColumnGap).Append(' ', blanks).Append(cell);
        }

        while (text.Length > start && text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append(text.Length > start ? "\n" : "");
    }

    private static string InOneLine(string cell) => cell.Replace('\n', ' ');

    private static int Width(string cell) =>
        Ascii.IsValid(cell) ? cell.Length : new StringInfo(cell).LengthInTextElements;
}
