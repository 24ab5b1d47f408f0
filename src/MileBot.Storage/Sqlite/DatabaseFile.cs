using Microsoft.Data.Sqlite;

namespace MileBot.Storage.Sqlite;

/// <summary>The file behind a connection string.</summary>
internal sealed class DatabaseFile
{
    /// <summary>How long to wait for somebody else's lock, unless the connection string says (seconds).</summary>
    private const int LockWait = 5;

    private DatabaseFile(string path, string connectionString) => (Path, ConnectionString) = (path, connectionString);

    /// <summary>Where it is, from the root.</summary>
    public string Path { get; }

    public string ConnectionString { get; }

    /// <exception cref="StorageUnavailableException">The text is no connection string for SQLite, or names no file.</exception>
    public static DatabaseFile Of(StorageOptions options)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(options.ConnectionString);
            if (builder.DataSource.Length == 0)
            {
                throw new StorageUnavailableException(
                    "The connection string names no file; write Data Source=data/milebot.db."
                );
            }

            if (!builder.ShouldSerialize("Default Timeout"))
            {
                builder.DefaultTimeout = LockWait;
            }

            builder.DataSource = System.IO.Path.GetFullPath(builder.DataSource);
            return new DatabaseFile(builder.DataSource, builder.ConnectionString);
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException)
        {
            throw new StorageUnavailableException(
                "The connection string is not one for SQLite; write Data Source=data/milebot.db.",
                wrong
            );
        }
    }

    /// <summary>The same file, for one who only looks.</summary>
    /// <exception cref="StorageUnavailableException">It is not there.</exception>
    public DatabaseFile ForReading()
    {
        if (!File.Exists(Path))
        {
            throw new StorageUnavailableException($"The database {Path} cannot be used: it is not there.");
        }

        var builder = new SqliteConnectionStringBuilder(ConnectionString) { Mode = SqliteOpenMode.ReadOnly };
        return new DatabaseFile(Path, builder.ConnectionString);
    }

    /// <exception cref="StorageUnavailableException">The folder cannot be made.</exception>
    public void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path) ?? "/");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException(
                $"The database {Path} cannot be used: its folder cannot be made.",
                wrong
            );
        }
    }

    /// <summary>Keeps the file for this process until disposed of; the lock ends with the process, however it ends.</summary>
    /// <returns>Null where no lock file can be written: SQLite says better what is wrong with such a place.</returns>
    /// <exception cref="StorageUnavailableException">Another worker has it.</exception>
    public FileStream? Lock()
    {
        var path = $"{Path}.lock";
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException wrong) when (File.Exists(path))
        {
            throw new StorageUnavailableException(
                $"The database {Path} cannot be used: another MileBot uses it. Several share a PostgreSQL server.",
                wrong
            );
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>One line for the operator.</summary>
    public StorageUnavailableException Trouble(SqliteException trouble) =>
        new(
            $"The database {Path} cannot be used: {Reason(trouble.SqliteErrorCode) ?? $"SQLite error {trouble.SqliteErrorCode}"}.",
            trouble
        );

    /// <summary>What is wrong with the file (https://sqlite.org/rescode.html); null when the error is not about the file.</summary>
    public static string? Reason(int code) =>
        code switch
        {
            5 or 6 => "another program has locked it",
            8 => "it may not be written to",
            10 => "reading or writing it fails (disk error)",
            11 => "it is damaged",
            13 => "the disk is full",
            14 => "it cannot be opened, or its folder may not be written to",
            26 => "it is not an SQLite database",
            _ => null,
        };
}
