namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>The worker as it was built together with these tests, or the one that a nightly script has compiled to start sooner.</summary>
public static class WorkerAssembly
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("MILEBOT_WORKER") ?? Find();

    private static string Find()
    {
        // tests/MileBot.EndToEnd.Tests/bin/Debug/net10.0 has the same tail as the worker's own output folder.
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var root = output;
        while (!File.Exists(System.IO.Path.Combine(root.FullName, "MileBot.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("MileBot.sln is nowhere above the tests.");
        }

        return System.IO.Path.Combine(
            root.FullName,
            "src",
            "MileBot.Worker",
            "bin",
            output.Parent!.Name,
            output.Name,
            "MileBot.Worker.dll"
        );
    }
}
