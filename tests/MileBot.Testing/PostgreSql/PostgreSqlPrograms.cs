using System.Diagnostics;

namespace MileBot.Testing.PostgreSql;

/// <summary>PostgreSQL's own programs, where a Debian package has put them.</summary>
internal sealed class PostgreSqlPrograms
{
    /// <summary>PostgreSQL refuses to run as root; Debian's package brings this user.</summary>
    private const string User = "postgres";

    private readonly string folder;

    private PostgreSqlPrograms(string folder) => this.folder = folder;

    /// <summary>The newest that are installed; null when none are.</summary>
    public static PostgreSqlPrograms? Find() =>
        Directory.Exists("/usr/lib/postgresql")
        && Directory
            .EnumerateDirectories("/usr/lib/postgresql")
            .Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb")))
            .MaxBy(bin => int.TryParse(Path.GetFileName(Path.GetDirectoryName(bin)), out var number) ? number : 0)
            is { } newest
            ? new PostgreSqlPrograms(newest)
            : null;

    /// <summary>Gives a folder to whom the programs run as.</summary>
    public static Task HandOverAsync(string path) =>
        Environment.IsPrivilegedProcess ? StartAsync("chown", [User, path]) : Task.CompletedTask;

    /// <summary>Runs one of them to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public Task RunAsync(string program, params IReadOnlyList<string> arguments)
    {
        var path = Path.Combine(folder, program);
        return Environment.IsPrivilegedProcess
            ? StartAsync("runuser", ["-u", User, "--", path, .. arguments])
            : StartAsync(path, arguments);
    }

    private static async Task StartAsync(string program, IReadOnlyList<string> arguments)
    {
        // What the server prints later goes to its log: a pipe would never end.
        using var process = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", "\"$0\" \"$@\" >/dev/null 2>&1", program, .. arguments])
            {
                WorkingDirectory = "/",
            }
        )!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}."
            );
        }
    }
}
