using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MileBot.Storage.Errands;

namespace MileBot.Storage.Sqlite;

/// <summary>Rows as one JSON text, an array for each row.</summary>
internal sealed class JsonRows : IRowSets
{
    public void Put(DbCommand command, IReadOnlyList<RowColumn> columns)
    {
        var values = string.Join(", ", columns.Select((column, index) => $"value ->> {index} AS {column.Name}"));
        var rows = Enumerable
            .Range(0, columns[0].Values.Length)
            .Select(row => columns.Select(column => column.Values.GetValue(row)));
#pragma warning disable CA2100 // Names of our own.
        command.CommandText = command.CommandText.Replace(
            "@rows",
            $"(SELECT {values} FROM json_each(@v)) AS v",
            StringComparison.Ordinal
        );
#pragma warning restore CA2100
        command.Parameters.Add(new SqliteParameter("@v", JsonSerializer.Serialize(rows)));
    }
}
