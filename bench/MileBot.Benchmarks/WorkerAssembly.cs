namespace MileBot.Benchmarks;

/// <summary>
/// The worker built in the same configuration as the benchmarks, or a published one whose MileBot.Worker.dll the environment
/// variable MILEBOT_WORKER names.
/// </summary>
internal static class WorkerAssembly
{
    /// <summary>Path of MileBot.Worker.dll.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable("MILEBOT_WORKER") ?? Find();

    private static string Find()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var root = here;
        while (!File.Exists(System.IO.Path.Combine(root.FullName, "MileBot.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("MileBot.sln is nowhere above the benchmarks.");
        }

        return System.IO.Path.Combine(
            root.FullName,
            "src",
            "MileBot.Worker",
            "bin",
            here.Parent!.Name,
            here.Name,
            "MileBot.Worker.dll"
        );
    }
}
