using System.Collections.Concurrent;
using System.Data.Common;
using MileBot.Runners.Profiles;
using MileBot.Storage.Errands;
using MileBot.Storage.Opening;
using Npgsql;

namespace MileBot.Storage.PostgreSql;

/// <summary>Npgsql keeps the connections, and each keeps the statements it was told often.</summary>
internal sealed class PostgreSqlReads(NpgsqlDataSource source) : IQuickReads
{
    private readonly ConcurrentDictionary<string, AccountQuestions> aboutAccounts = new(StringComparer.Ordinal);

    public async ValueTask<IReadOnlyList<T>> AllOfAsync<T>(
        string sql,
        Account account,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        var answer = new TaskCompletionSource<IReadOnlyList<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
        aboutAccounts
            .GetOrAdd(sql, static (sql, source) => new AccountQuestions(source, sql), source)
            .Add(AccountQuestion.For(account, read, answer));
        return await answer.Task.WaitAsync(cancellationToken);
    }

    public async ValueTask<T?> FirstAsync<T>(
        string sql,
        ReadOnlyMemory<(string Name, object Value)> parameters,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
        where T : class
    {
        await using var command = Command(sql, parameters.Span);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.FirstAsync(read, cancellationToken);
    }

    public async ValueTask<IReadOnlyList<T>> AllAsync<T>(
        string sql,
        ReadOnlyMemory<(string Name, object Value)> parameters,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        await using var command = Command(sql, parameters.Span);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.AllAsync(read, cancellationToken);
    }

    private NpgsqlCommand Command(string sql, ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = source.CreateCommand(sql);
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
