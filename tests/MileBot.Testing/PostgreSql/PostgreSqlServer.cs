using System.Net;
using MileBot.Testing.Network;

namespace MileBot.Testing.PostgreSql;

/// <summary>
/// A PostgreSQL server of the tests' own in a temporary folder, started when first asked for. It can be killed and come back.
/// </summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    /// <summary>Why tests are skipped where there is none.</summary>
    public const string Missing = "PostgreSQL's programs are not installed (Debian: apt-get install postgresql).";

    private readonly PostgreSqlPrograms? programs = PostgreSqlPrograms.Find();
    private readonly SemaphoreSlim starting = new(1, 1);
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"milebot-pg-{Guid.NewGuid():N}");
    private readonly int port = FreeAddress.Find().Port;
    private bool isMade;
    private bool isRunning;

    /// <summary>Whether a server can be had here.</summary>
    public bool IsInstalled => programs is not null;

    /// <summary>Where a database of that name is found.</summary>
    public string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={port};Username=tests;Database={database};Pooling=true";

    /// <summary>Where all its files are: tables, the log of its writes, and what it has to say.</summary>
    public string Folder => folder;

    /// <summary>Where the server listens.</summary>
    public IPEndPoint Address => new(IPAddress.Loopback, port);

    /// <summary>Makes an empty database, and the server around it when there is none yet.</summary>
    /// <returns>How to connect to it.</returns>
    public async Task<string> MakeDatabaseAsync()
    {
        await MakeAsync();
        var name = $"db{Guid.NewGuid():N}";
        await programs!.RunAsync("createdb", "-h", "127.0.0.1", "-p", $"{port}", "-U", "tests", name);
        return ConnectionString(name);
    }

    /// <summary>Starts it, after <see cref="KillAsync"/> too.</summary>
    public async Task StartAsync()
    {
        await programs!.RunAsync(
            "pg_ctl",
            "start",
            "-w",
            "-D",
            Data,
            "-l",
            Path.Combine(folder, "log"),
            "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300"
        );
        isRunning = true;
    }

    /// <summary>Ends it without a word to anybody, as a crash does.</summary>
    public async Task KillAsync()
    {
        await programs!.RunAsync("pg_ctl", "stop", "-m", "immediate", "-D", Data);
        isRunning = false;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (isRunning)
        {
            await KillAsync();
        }

        if (isMade)
        {
            Directory.Delete(folder, recursive: true);
        }

        starting.Dispose();
    }

    private string Data => Path.Combine(folder, "data");

    private async Task MakeAsync()
    {
        await starting.WaitAsync();
        try
        {
            if (!isMade)
            {
                Directory.CreateDirectory(folder);
                await PostgreSqlPrograms.HandOverAsync(folder);
                await programs!.RunAsync("initdb", "-D", Data, "-U", "tests", "-A", "trust", "-N", "-E", "UTF8");
                await StartAsync();
                isMade = true;
            }
        }
        finally
        {
            starting.Release();
        }
    }
}
