using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using MileBot.Runners.Profiles;
using MileBot.Storage.Errands;
using MileBot.Storage.Opening;

namespace MileBot.Storage.Sqlite;

/// <summary>Keeps its commands, since compiling the SQL costs more than running it.</summary>
internal sealed class SqliteReads(DatabaseFile file) : IQuickReads, IDisposable
{
    /// <summary>The one account asked for: asking is cheap here, and nobody gains by company.</summary>
    private const string OneAccount = "(SELECT @platform AS platform, @user AS user_id, 0 AS asker) AS v";

    private readonly ConcurrentDictionary<string, ConcurrentBag<SqliteCommand>> idle = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<T?> FirstAsync<T>(
        string sql,
        ReadOnlyMemory<(string Name, object Value)> parameters,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
        where T : class =>
        RunAsync(sql, parameters, rows => rows.FirstAsync(read, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<T>> AllAsync<T>(
        string sql,
        ReadOnlyMemory<(string Name, object Value)> parameters,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    ) => RunAsync(sql, parameters, rows => rows.AllAsync(read, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<T>> AllOfAsync<T>(
        string sql,
        Account account,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    ) =>
        AllAsync(
            sql,
            new (string, object)[] { ("@platform", account.Platform), ("@user", account.UserId) },
            read,
            cancellationToken
        );

    public void Dispose()
    {
        foreach (var command in idle.Values.SelectMany(bag => bag))
        {
            command.Connection!.Dispose();
            command.Dispose();
        }
    }

    private async ValueTask<T> RunAsync<T>(
        string sql,
        ReadOnlyMemory<(string Name, object Value)> parameters,
        Func<DbDataReader, ValueTask<T>> take,
        CancellationToken cancellationToken
    )
    {
        var bag = idle.GetOrAdd(sql, static _ => []);
        var command = bag.TryTake(out var kept) ? kept : await OpenAsync(sql, cancellationToken);
        try
        {
            Fill(command, parameters.Span);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            return await take(reader);
        }
        finally
        {
            bag.Add(command);
        }
    }

    private async Task<SqliteCommand> OpenAsync(string sql, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(file.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Texts of our own.
        command.CommandText = sql.Replace("@rows", OneAccount, StringComparison.Ordinal);
#pragma warning restore CA2100
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
