namespace MileBot.Coaching.Tests.Tables;

/// <summary>A table as it was published, kept beside the tests as a CSV file.</summary>
internal static class PublishedTable
{
    /// <summary>Every filled cell: the row's key, the column's name, the cell.</summary>
    public static IEnumerable<(string Row, string Column, string Cell)> Cells(string file)
    {
        var (columns, rows) = Read(file);
        return rows.SelectMany(row => row.Skip(1).Select((cell, index) => (row[0], columns[index + 1], cell)))
            .Where(cell => cell.Item3.Length > 0);
    }

    public static (string[] Columns, IReadOnlyList<string[]> Rows) Read(string file)
    {
        using var stream = typeof(PublishedTable).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (lines[0].Split(','), [.. lines.Skip(1).Select(line => line.Split(','))]);
    }
}
