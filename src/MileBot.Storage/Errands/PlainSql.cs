using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace MileBot.Storage.Errands;

/// <summary>Plain SQL within a write.</summary>
internal static class PlainSql
{
    /// <summary>Reads the first row; null when there is none.</summary>
    public static async ValueTask<T?> FirstAsync<T>(
        MileBotDb db,
        string sql,
        ReadOnlyMemory<(string Name, object Value)> parameters,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
        where T : class
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // A text of our own.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters.ToArray())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? read(reader) : null;
    }
}
