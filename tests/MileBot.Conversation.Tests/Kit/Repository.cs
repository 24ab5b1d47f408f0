namespace MileBot.Conversation.Tests.Kit;

/// <summary>Finds the files the tests compare with.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string Config => Path.Combine(Root, "config");

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
