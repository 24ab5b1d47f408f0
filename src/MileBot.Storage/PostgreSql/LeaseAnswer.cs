namespace MileBot.Storage.PostgreSql;

/// <summary>What asking for a role came to.</summary>
internal enum LeaseAnswer
{
    /// <summary>It is ours, for the length of a lease from now.</summary>
    Ours,

    /// <summary>Another worker has it.</summary>
    Anothers,

    /// <summary>The server did not say.</summary>
    Silence,
}
