using MileBot.Conversation.Replies;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace MileBot.TerminalAdapter.Drawing;

/// <summary>
/// Draws a table as richly as the width allows: with borders, without them, or row by row. Cells are numbers mostly, and a
/// number broken over two lines is a wrong number, so a table that does not fit changes its shape instead.
/// </summary>
internal sealed class TableDrawing
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private readonly List<string> header;
    private readonly List<List<string>> rows;
    private readonly int cells;

    public TableDrawing(ReplyPart.Table table)
    {
        header = [.. table.Header.Select(CleanText.Of)];
        rows = [.. table.Rows.Select(row => row.Select(CleanText.Of).ToList())];
        cells = header.Select((name, column) => rows.Select(row => row[column]).Prepend(name).Max(CellWidth.Of)).Sum();
    }

    /// <summary>The richest drawing that fits.</summary>
    /// <param name="width">Columns of the terminal.</param>
    public IRenderable Fit(int width)
    {
        // A bordered column has a blank on both sides and a line; a bare one has two blanks after it, but for the last.
        var withBorders = cells + (3 * header.Count) + 1;
        var without = cells + (2 * (header.Count - 1));
        return withBorders <= width ? Bordered()
            : without <= width ? Bare()
            : RowByRow();
    }

    private Table Bordered()
    {
        var table = new Table { Border = TableBorder.Rounded, BorderStyle = new Style(Color.Grey) };
        return Fill(table, column => new TableColumn(new Text(header[column], Heading)) { NoWrap = true });
    }

    private Table Bare()
    {
        var table = new Table { Border = TableBorder.None };
        var last = header.Count - 1;
        return Fill(
            table,
            column => new TableColumn(new Text(header[column], Heading))
            {
                NoWrap = true,
                Padding = new Padding(0, 0, column == last ? 0 : 2, 0),
            }
        );
    }

    private Table Fill(Table table, Func<int, TableColumn> columnAt)
    {
        for (var index = 0; index < header.Count; index++)
        {
            var column = columnAt(index);
            column.Alignment = index == 0 ? Justify.Left : Justify.Right;
            table.AddColumn(column);
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        return table;
    }

    private Rows RowByRow() => new(rows.Select(Stacked));

    private Paragraph Stacked(List<string> row)
    {
        var paragraph = new Paragraph().Append(row[0], Heading);
        for (var column = 1; column < row.Count; column++)
        {
            paragraph.Append($"\n  {header[column]}: {row[column]}");
        }

        return paragraph;
    }
}
