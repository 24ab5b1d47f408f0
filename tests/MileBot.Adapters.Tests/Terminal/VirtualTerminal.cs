using System.Text;
using System.Text.RegularExpressions;

namespace MileBot.Adapters.Tests.Terminal;

/// <summary>A terminal as far as the adapter uses one: rows of cells, a cursor, and the few movements we send.</summary>
internal sealed partial class VirtualTerminal(int width) : StringWriter
{
    private readonly List<StringBuilder> rows = [new()];
    private readonly List<(string Text, TaskCompletionSource Found)> awaited = [];
    private int row;
    private int column;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What a person sees, without blanks at the ends.</summary>
    public string Seen
    {
        get
        {
            lock (rows)
            {
                return string.Join('\n', rows.Select(cells => cells.ToString().TrimEnd())).TrimEnd('\n');
            }
        }
    }

    public (int Row, int Column) Cursor => (row, column);

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        lock (rows)
        {
            foreach (Match piece in Piece().Matches(value ?? ""))
            {
                Take(piece);
            }
        }
    }

    /// <summary>Ends when a finished drawing shows the text.</summary>
    public Task SeenAsync(string text)
    {
        lock (rows)
        {
            var found = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            awaited.Add((text, found));
            Notice();
            return found.Task;
        }
    }

    public override void Flush()
    {
        lock (rows)
        {
            Notice();
        }
    }

    private void Notice()
    {
        foreach (var (_, found) in awaited.Where(wanted => Seen.Contains(wanted.Text, StringComparison.Ordinal)))
        {
            found.TrySetResult();
        }
    }

    private void Take(Match piece)
    {
        var steps = piece.Groups["n"].Length > 0 ? int.Parse(piece.Groups["n"].Value) : 1;
        switch (piece.Groups["act"].Value)
        {
            case "A":
                row = Math.Max(0, row - steps);
                break;
            case "B":
                row += steps;
                break;
            case "C":
                column = Math.Min(width - 1, column + steps);
                break;
            case "J":
                rows[row].Length = Math.Min(rows[row].Length, column);
                rows.RemoveRange(row + 1, rows.Count - row - 1);
                break;
            case "m":
                break;
            case "":
                Put(piece.Value);
                break;
            default:
                throw new InvalidOperationException($"Not a sequence this terminal knows: {piece.Value[1..]}");
        }
    }

    private void Put(string sign)
    {
        if (sign is "\r" or "\n")
        {
            column = 0;
            row += sign == "\n" ? 1 : 0;
        }
        else
        {
            Assert.True(sign[0] >= ' ' && column < width, "Text ran over the edge of the terminal.");
            rows[row].Append(' ', Math.Max(0, column - rows[row].Length));
            rows[row].Remove(column, Math.Min(1, rows[row].Length - column)).Insert(column++, sign);
        }

        while (rows.Count <= row)
        {
            rows.Add(new());
        }
    }

    [GeneratedRegex(
        """\x1B\[(?<n>[0-9;]*)(?<act>[A-Za-z])|[\s\S]""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Piece();
}
