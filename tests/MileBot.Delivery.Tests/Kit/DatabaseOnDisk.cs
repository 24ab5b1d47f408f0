using System.Text;
using Microsoft.Data.Sqlite;
using MileBot.Storage;

namespace MileBot.Delivery.Tests;

/// <summary>A real SQLite file.</summary>
internal sealed class DatabaseOnDisk : TestDatabase
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("milebot-");

    public string Path => System.IO.Path.Combine(folder.FullName, "data", "milebot.db");

    public override StorageOptions Options => new(StorageProvider.Sqlite, ConnectionString);

    public string ConnectionString => $"Data Source={Path};Default Timeout=1";

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    public override IReadOnlyList<string> Query(string sql)
    {
        using var connection = Connect();
        return Rows.Of(connection, sql);
    }

    public override IReadOnlyList<string> Tables() => Query("SELECT name FROM sqlite_master WHERE type = 'table'");

    /// <summary>All that can be read in the file and in those beside it.</summary>
    public IEnumerable<string> Texts()
    {
        SqliteConnection.ClearAllPools();
        // The lock holds nothing and lets nobody in.
        foreach (
            var file in Directory
                .EnumerateFiles(System.IO.Path.GetDirectoryName(Path)!)
                .Where(path => !path.EndsWith(".lock", StringComparison.Ordinal))
        )
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            yield return reader.ReadToEnd();
        }
    }

    public override void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
