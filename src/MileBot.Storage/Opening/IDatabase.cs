namespace MileBot.Storage.Opening;

/// <summary>What differs between the databases. Everything else of the room is written once.</summary>
internal interface IDatabase
{
    /// <summary>A way in, to be disposed of by whoever asked for it.</summary>
    MileBotDb Enter();

    /// <summary>Opens the database and brings its tables up to date. Before anything else is asked of it.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be used; says why in one line.</exception>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Runs a write as one transaction, as if no other write went on at the same time.</summary>
    /// <param name="write">May run again from the start, with another context, when others came between.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<T> WriteAsync<T>(Func<MileBotDb, Task<T>> write, CancellationToken cancellationToken);

    /// <summary>Removes what deleted rows leave behind, as far as the database lets a client do that.</summary>
    ValueTask SweepDeletedAsync(CancellationToken cancellationToken);
}
