namespace MileBot.Storage.Opening;

/// <summary>What differs between the databases. Everything else of the room is written once.</summary>
internal interface IDatabase
{
    /// <summary>A way in, to be disposed of by whoever asked for it.</summary>
    MileBotDb Enter();

    /// <summary>Opens the database and brings its tables up to date. Before anything else is asked of it.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be used; says why in one line.</exception>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Begins a write.</summary>
    Task<OpenWrite> BeginAsync(Isolation isolation, CancellationToken cancellationToken);

    /// <summary>Whether a write failed only because another came between: then it is to be done again, from its beginning.</summary>
    bool IsLostRace(Exception trouble);

    /// <summary>What is wrong with the database, in a few words of ours; null when the trouble is not the database's.</summary>
    string? ReasonOf(Exception trouble);

    /// <summary>Removes what deleted rows leave behind, as far as the database lets a client do that.</summary>
    ValueTask SweepDeletedAsync(CancellationToken cancellationToken);
}
