using System.Data.Common;

namespace MileBot.Storage.Errands;

/// <summary>
/// Tells a statement any number of rows as parameters. Its text stays the same, so the database understands it once, and plans it by
/// the keys of the tables and not by what it guesses of the rows.
/// </summary>
internal interface IRowSets
{
    /// <summary>Puts the rows, as a table called v, where the command's text says <c>@rows</c>.</summary>
    /// <param name="command">Its other parameters begin with other names than the columns.</param>
    /// <param name="columns">At least one, all equally long.</param>
    void Put(DbCommand command, IReadOnlyList<RowColumn> columns);
}
