namespace MileBot.House.Tests.Kit;

/// <summary>The working copy these tests were built in. Paths are relative to its root, with forward slashes.</summary>
internal static class Repository
{
    private static readonly string[] Generated = ["bin", "obj", "node_modules", "TestResults"];

    private static readonly Lazy<IReadOnlyList<SourceFile>> EverySource = new(() =>
        [.. new[] { "src", "tests", "bench" }.SelectMany(folder => Files(folder, "*.cs")).Select(SourceFile.At)]
    );

    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Every C# file a person wrote under <c>src</c>, <c>tests</c> and <c>bench</c>.</summary>
    public static IReadOnlyList<SourceFile> Sources => EverySource.Value;

    public static IEnumerable<SourceFile> SourcesUnder(params string[] folders) =>
        Sources.Where(source => folders.Any(folder => source.Path.StartsWith($"{folder}/", StringComparison.Ordinal)));

    public static string Full(string path) => Path.Combine(Root, path);

    public static bool Has(string path) => Path.Exists(Full(path));

    public static string Read(string path) => File.ReadAllText(Full(path));

    /// <summary>What people wrote in a folder and below it; nothing when there is no such folder.</summary>
    public static IEnumerable<string> Files(string folder, string pattern = "*") =>
        Directory.Exists(Full(folder)) ? FilesIn(new DirectoryInfo(Full(folder)), pattern) : [];

    private static IEnumerable<string> FilesIn(DirectoryInfo folder, string pattern) =>
        folder
            .EnumerateFiles(pattern)
            .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Concat(
                folder
                    .EnumerateDirectories()
                    .Where(inner => !Generated.Contains(inner.Name))
                    .SelectMany(inner => FilesIn(inner, pattern))
            );

    private static string FindRoot(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("No MileBot.sln above the tests.")
        : File.Exists(Path.Combine(folder.FullName, "MileBot.sln")) ? folder.FullName
        : FindRoot(folder.Parent);
}
