namespace MileBot.House.Tests.Rooms;

/// <summary>The Markdown table of the decision on rooms.</summary>
internal static class WrittenTable
{
    /// <summary>Rows that say something else than <see cref="ImportTable"/>, from either side.</summary>
    public static IEnumerable<string> Differences(string markdown)
    {
        var written = Rows(markdown).ToHashSet();
        var enforced = ImportTable.Rooms.Select(Row).ToHashSet();
        return written
            .Except(enforced)
            .Select(row => $"the decision says: {row}")
            .Concat(enforced.Except(written).Select(row => $"ImportTable says: {row}"));
    }

    private static IEnumerable<string> Rows(string markdown) =>
        markdown
            .Split('\n')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells =>
                cells.Length == 4 && cells[1] != "Room" && !cells[1].StartsWith("---", StringComparison.Ordinal)
            )
            .SelectMany(cells => Words(cells[1]).Select(room => Row(room, Words(cells[2]))));

    private static string Row(Room room) =>
        Row(room.Name, room.MayImport.Length == ImportTable.Rooms.Count - 1 ? ["all"] : room.MayImport);

    /// <summary>The written table also names NodaTime, which <see cref="LibraryTable"/> answers for.</summary>
    private static string Row(string room, IEnumerable<string> imports) =>
        $"{room}: {string.Join(", ", imports.Where(name => name != "NodaTime").Order(StringComparer.Ordinal))}";

    private static string[] Words(string cell) => cell.Split(',', StringSplitOptions.TrimEntries);
}
