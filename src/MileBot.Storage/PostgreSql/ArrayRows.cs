using System.Data.Common;
using MileBot.Storage.Errands;
using Npgsql;

namespace MileBot.Storage.PostgreSql;

/// <summary>Rows as one array for each column.</summary>
internal sealed class ArrayRows : IRowSets
{
    public void Put(DbCommand command, IReadOnlyList<RowColumn> columns)
    {
        var names = string.Join(", ", columns.Select(column => column.Name));
        var arrays = string.Join(", ", columns.Select(column => $"@v_{column.Name}"));
#pragma warning disable CA2100 // Names of our own.
        command.CommandText = command.CommandText.Replace(
            "@rows",
            $"unnest({arrays}) AS v ({names})",
            StringComparison.Ordinal
        );
#pragma warning restore CA2100
        foreach (var column in columns)
        {
            command.Parameters.Add(new NpgsqlParameter($"v_{column.Name}", column.Values));
        }
    }
}
