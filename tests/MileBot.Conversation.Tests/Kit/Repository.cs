namespace MileBot.Conversation.Tests.Kit;

/// <summary>Finds the files the tests compare with.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string Config => Path.Combine(Root, "config");

    /// <summary>Copies the shipped library, for a test to change.</summary>
    public static void CopyConfigTo(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Config, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Config, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MileBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("MileBot.sln is nowhere above the tests.");
        }

        return folder.FullName;
    }
}
