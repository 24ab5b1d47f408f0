namespace MileBot.Storage.Errands;

/// <summary>A column of the rows that a statement is told, in their order.</summary>
/// <param name="Name">As the statement calls it.</param>
/// <param name="Values">Numbers or texts of one type, null where a row has none.</param>
internal sealed record RowColumn(string Name, Array Values)
{
    public static RowColumn Of<TRow, TValue>(string name, IEnumerable<TRow> rows, Func<TRow, TValue> value) =>
        new(name, rows.Select(value).ToArray());
}
