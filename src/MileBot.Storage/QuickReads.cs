using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using MileBot.Storage.Opening;

namespace MileBot.Storage;

/// <summary>
/// The few reads that stand in the way of every answer, past EF: half a second off the first answer after a start, because EF
/// builds its model while the runner reads. Commands are kept, since compiling the SQL costs more than running it.
/// </summary>
internal sealed class QuickReads(DatabaseFile file) : IDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<SqliteCommand>> idle = new(StringComparer.Ordinal);

    /// <summary>Reads the first row.</summary>
    /// <param name="sql">Plain SQL that any of our databases understands; the same few texts again and again.</param>
    /// <param name="parameters">Their names and values.</param>
    /// <param name="read">Takes what is wanted from the row.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when there is no row.</returns>
    public async ValueTask<T?> FirstAsync<T>(
        string sql,
        ReadOnlyMemory<(string Name, object Value)> parameters,
        Func<SqliteDataReader, T> read,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var bag = idle.GetOrAdd(sql, static _ => []);
        var command = bag.TryTake(out var kept) ? kept : await OpenAsync(sql, cancellationToken);
        try
        {
            Fill(command, parameters.Span);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            return await reader.ReadAsync(cancellationToken) ? read(reader) : null;
        }
        finally
        {
            bag.Add(command);
        }
    }

    public void Dispose()
    {
        foreach (var command in idle.Values.SelectMany(bag => bag))
        {
            command.Connection!.Dispose();
            command.Dispose();
        }
    }

    private async Task<SqliteCommand> OpenAsync(string sql, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(file.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static void Fill(SqliteCommand command, ReadOnlySpan<(string Name, object Value)> parameters)
    {
        command.Parameters.Clear();
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }
    }
}
