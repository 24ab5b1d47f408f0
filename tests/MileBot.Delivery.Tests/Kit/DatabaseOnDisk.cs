using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MileBot.Storage;

namespace MileBot.Delivery.Tests;

/// <summary>A real SQLite file, opened as the worker opens it. Opening it again is a restart.</summary>
internal sealed class DatabaseOnDisk : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("milebot-");

    public string Path => System.IO.Path.Combine(folder.FullName, "data", "milebot.db");

    public string ConnectionString => $"Data Source={Path};Default Timeout=1";

    public async Task<ServiceProvider> OpenAsync(Action<IServiceCollection>? add = null)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddMileBotStorage(new StorageOptions(StorageProvider.Sqlite, ConnectionString));
        add?.Invoke(services);
        var provider = services.BuildServiceProvider();
        foreach (var start in provider.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await start.StartingAsync(TestContext.Current.CancellationToken);
        }

        return provider;
    }

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>What an operator would see in sqlite3.</summary>
    public IReadOnlyList<string> Query(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(
                string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => $"{reader.GetValue(column)}"))
            );
        }

        return lines;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
