namespace MileBot.Storage;

/// <summary>The databases we can keep things in.</summary>
public enum StorageProvider
{
    /// <summary>One file, one process.</summary>
    Sqlite,

    /// <summary>A server, shared by any number of processes.</summary>
    PostgreSql,
}
