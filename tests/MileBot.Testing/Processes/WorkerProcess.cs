using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace MileBot.Testing.Processes;

/// <summary>The real worker as a process of its own, with its settings in the environment and everything it prints kept.</summary>
public sealed partial class WorkerProcess : IAsyncDisposable
{
    private const int Terminate = 15;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder errors = new();
    private readonly Task reading;

    private WorkerProcess(Process process)
    {
        this.process = process;
        reading = Task.WhenAll(KeepAsync(process.StandardOutput, output), KeepAsync(process.StandardError, errors));
    }

    /// <summary>The process id.</summary>
    public int Id => process.Id;

    /// <summary>What the operating system knows of it.</summary>
    public Process Process => process;

    /// <summary>Everything on standard output so far.</summary>
    public string Output => Read(output);

    /// <summary>Everything on standard error so far.</summary>
    public string Errors => Read(errors);

    /// <summary>Starts the worker.</summary>
    /// <param name="assembly">Path of MileBot.Worker.dll.</param>
    /// <param name="folder">Working folder: relative paths such as the database's start here.</param>
    /// <param name="environment">Settings.</param>
    /// <param name="arguments">Command line.</param>
    public static WorkerProcess Start(
        string assembly,
        string folder,
        IReadOnlyDictionary<string, string>? environment = null,
        params IReadOnlyList<string> arguments
    ) => StartProgram("dotnet", folder, environment, [assembly, .. arguments]);

    /// <summary>Starts another bot to compare the worker with, as the worker is started.</summary>
    /// <param name="program">What to run, found on the path.</param>
    /// <param name="folder">Working folder.</param>
    /// <param name="environment">Settings.</param>
    /// <param name="arguments">Command line.</param>
    public static WorkerProcess StartProgram(
        string program,
        string folder,
        IReadOnlyDictionary<string, string>? environment = null,
        params IReadOnlyList<string> arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return new WorkerProcess(Process.Start(start)!);
    }

    /// <summary>Types lines and closes standard input.</summary>
    public async Task TypeAsync(string text)
    {
        await process.StandardInput.WriteAsync(text);
        process.StandardInput.Close();
    }

    /// <summary>Waits for the process to end by itself.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndsAsync(TimeSpan? within = null)
    {
        await process.WaitForExitAsync().WaitAsync(within ?? Patience);
        await reading;
        return process.ExitCode;
    }

    /// <summary>Asks it to stop, as a service manager would.</summary>
    /// <returns>Its exit code.</returns>
    public Task<int> StopAsync()
    {
        _ = Kill(process.Id, Terminate);
        return EndsAsync();
    }

    /// <summary>SIGKILL: nothing of it runs after this.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private static async Task KeepAsync(StreamReader from, StringBuilder into)
    {
        var buffer = new char[4096];
        int read;
        while ((read = await from.ReadAsync(buffer)) > 0)
        {
            lock (into)
            {
                into.Append(buffer, 0, read);
            }
        }
    }

    private static string Read(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int processId, int signal);
}
