using System.Text;
using MileBot.Conversation.Fitting;
using MileBot.Conversation.Replies;

namespace MileBot.DiscordAdapter;

/// <summary>Draws tables so that they read well on a phone.</summary>
internal static class DiscordTable
{
    /// <summary>Letters of one width that fit side by side on a phone held upright.</summary>
    private const int PhoneWidth = 34;

    /// <summary>In a block; rows too wide for a phone as a line each, with the header's names before the cells.</summary>
    public static StringBuilder Append(StringBuilder text, ReplyPart.Table table)
    {
        var lines = ReplyText.Of(table);
        return table.Rows.Count == 0 || IsForPhones(lines) ? Markdown.Block(text, lines) : AppendRows(text, table);
    }

    private static bool IsForPhones(ReadOnlySpan<char> lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            if (lines[line].Length > PhoneWidth)
            {
                return false;
            }
        }

        return true;
    }

    private static StringBuilder AppendRows(StringBuilder text, ReplyPart.Table table)
    {
        foreach (var (index, row) in table.Rows.Index())
        {
            text.Append(index > 0 ? "\n" : "");
            AppendRow(text, table.Header, row);
        }

        return text;
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<string> header, IReadOnlyList<string> row)
    {
        Markdown.Wrap(text, "**", row.Count > 0 ? row[0] : "");
        for (var column = 1; column < row.Count; column++)
        {
            text.Append(column == 1 ? "  " : " · ");
            Markdown.Append(text, column < header.Count ? $"{header[column]} {row[column]}" : row[column]);
        }
    }
}
