using System.Data.Common;
using MileBot.Runners.Profiles;
using MileBot.Storage.Errands;
using MileBot.Storage.Opening;

namespace MileBot.Storage;

/// <summary>
/// The way into the database: reads go side by side, each write is one transaction. On an errand all writes are one, and what is
/// read after the first of them sees it.
/// </summary>
internal sealed class Ledger(IDatabase database, IQuickReads quick, StorageTrouble troubles)
{
    private const int MostTries = 30;

    private readonly AsyncLocal<Errand?> current = new();

    private Errand? Current => current.Value;

    public async ValueTask<T> ReadAsync<T>(Func<MileBotDb, Task<T>> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Current?.Db is { } mine)
        {
            return await read(mine);
        }

        await using var db = database.Enter();
        return await read(db);
    }

    /// <inheritdoc cref="IQuickReads.AllOfAsync"/>
    public async ValueTask<IReadOnlyList<T>> AllOfAsync<T>(
        string sql,
        Account account,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    ) =>
        Current?.Db is { } mine
            ? await PlainSql.AllAsync(mine, sql, AccountRows.Of([account]), default, read, cancellationToken)
            : await quick.AllOfAsync(sql, account, read, cancellationToken);

    /// <inheritdoc cref="IQuickReads.FirstAsync"/>
    public ValueTask<T?> FirstAsync<T>(
        string sql,
        ReadOnlyMemory<(string Name, object Value)> parameters,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
        where T : class =>
        Current?.Db is { } mine
            ? PlainSql.FirstAsync(mine, sql, parameters, read, cancellationToken)
            : quick.FirstAsync(sql, parameters, read, cancellationToken);

    /// <inheritdoc cref="IQuickReads.AllAsync"/>
    public ValueTask<IReadOnlyList<T>> AllAsync<T>(
        string sql,
        ReadOnlyMemory<(string Name, object Value)> parameters,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    ) =>
        Current?.Db is { } mine
            ? PlainSql.AllAsync(mine, sql, parameters, read, cancellationToken)
            : quick.AllAsync(sql, parameters, read, cancellationToken);

    /// <summary>Writes.</summary>
    /// <param name="write">May run again from the start, with another context, when others came between.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ValueTask<T> WriteAsync<T>(Func<MileBotDb, Task<T>> write, CancellationToken cancellationToken) =>
        Current is { } errand
            ? errand.WriteAsync(write, cancellationToken)
            : WriteAloneAsync(write, Isolation.Whole, cancellationToken);

    /// <summary>Writes, on no errand, with statements that each check for themselves what they change.</summary>
    /// <inheritdoc cref="WriteAsync"/>
    public ValueTask<T> WriteByRowAsync<T>(Func<MileBotDb, Task<T>> write, CancellationToken cancellationToken) =>
        WriteAloneAsync(write, Isolation.ByRow, cancellationToken);

    /// <summary>Runs an errand: all its writes, or none when it throws.</summary>
    /// <param name="first">Written before anything else, when anything is.</param>
    /// <param name="work">May run again from the start when others came between.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ValueTask<T> RunErrandAsync<T>(
        Func<MileBotDb, Task> first,
        Func<ValueTask<T>> work,
        CancellationToken cancellationToken
    ) =>
        AgainWhenOvertakenAsync(
            async () =>
            {
                await using var errand = new Errand(database, first);
                current.Value = errand;
                try
                {
                    var done = await work();
                    await errand.CommitAsync(cancellationToken);
                    return done;
                }
                finally
                {
                    current.Value = null;
                }
            },
            cancellationToken
        );

    /// <summary>After deleting what must not be found again; on an errand, once that is over.</summary>
    public async ValueTask SweepDeletedAsync(CancellationToken cancellationToken)
    {
        if (Current is { } errand)
        {
            errand.Afterwards(database.SweepDeletedAsync);
        }
        else
        {
            await database.SweepDeletedAsync(cancellationToken);
        }
    }

    private ValueTask<T> WriteAloneAsync<T>(
        Func<MileBotDb, Task<T>> write,
        Isolation isolation,
        CancellationToken cancellationToken
    ) =>
        AgainWhenOvertakenAsync(
            async () =>
            {
                await using var open = await database.BeginAsync(isolation, cancellationToken);
                var written = await write(open.Db);
                await open.Db.SaveChangesAsync(cancellationToken);
                await open.CommitAsync(cancellationToken);
                return written;
            },
            cancellationToken
        );

    private async ValueTask<T> AgainWhenOvertakenAsync<T>(
        Func<ValueTask<T>> attempt,
        CancellationToken cancellationToken
    )
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                var done = await attempt();
                troubles.TellOver();
                return done;
            }
            catch (Exception trouble) when (tries < MostTries && database.IsLostRace(trouble)) { }
            catch (Exception trouble) when (database.ReasonOf(trouble) is { } reason)
            {
                troubles.Tell(reason);
                throw;
            }

            // One of those who met has got through; give the next one time to.
            await Task.Delay(TimeSpan.FromMilliseconds(2 * tries), cancellationToken);
        }
    }
}
