using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace MileBot.Storage.Errands;

/// <summary>Plain SQL within a write, where EF has no words for it.</summary>
internal static class PlainSql
{
    /// <summary>A command of the write.</summary>
    /// <param name="db">Within a write.</param>
    /// <param name="sql">Made of texts, names and numbers of our own; whatever came from outside is a parameter.</param>
    /// <param name="parameters">Their names and values.</param>
    public static DbCommand Command(
        MileBotDb db,
        string sql,
        params ReadOnlySpan<(string Name, object Value)> parameters
    )
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // See above.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

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
        await using var command = Command(db, sql, parameters.Span);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.FirstAsync(read, cancellationToken);
    }

    /// <summary>Reads every row.</summary>
    public static async ValueTask<IReadOnlyList<T>> AllAsync<T>(
        MileBotDb db,
        string sql,
        ReadOnlyMemory<(string Name, object Value)> parameters,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        await using var command = Command(db, sql, parameters.Span);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.AllAsync(read, cancellationToken);
    }

    /// <summary>Reads every row that a statement returns which is told many.</summary>
    /// <param name="db">Within a write.</param>
    /// <param name="sql">As for <see cref="Command"/>, with <c>@rows</c> where <paramref name="columns"/> come in.</param>
    /// <param name="columns">See <see cref="IRowSets.Put"/>.</param>
    /// <param name="parameters">Others.</param>
    /// <param name="read">Takes what is wanted from a row.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<T>> AllAsync<T>(
        MileBotDb db,
        string sql,
        IReadOnlyList<RowColumn> columns,
        ReadOnlyMemory<(string Name, object Value)> parameters,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        await using var command = Command(db, sql, parameters.Span);
        db.RowSets.Put(command, columns);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.AllAsync(read, cancellationToken);
    }

    /// <summary>Runs a statement that is told many rows and returns the numbers of those it changed.</summary>
    public static async Task<HashSet<long>> IdsAsync(
        MileBotDb db,
        string sql,
        IReadOnlyList<RowColumn> columns,
        CancellationToken cancellationToken
    ) => [.. await AllAsync(db, sql, columns, default, row => row.GetInt64(0), cancellationToken)];
}
