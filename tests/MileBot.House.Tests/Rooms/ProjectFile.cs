using System.Xml.Linq;
using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Rooms;

/// <summary>What a project file names.</summary>
internal sealed record ProjectFile(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    /// <summary>The project files of a folder's projects.</summary>
    public static IEnumerable<ProjectFile> Under(string folder) =>
        Repository
            .Files(folder, "*.csproj")
            .Select(path => Parse(Path.GetFileNameWithoutExtension(path), Repository.Read(path)));

    public static ProjectFile Parse(string name, string xml)
    {
        var items = XDocument.Parse(xml).Descendants().ToLookup(one => one.Name.LocalName, Include);
        return new(
            name,
            [.. items["ProjectReference"].Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
            [.. items["PackageReference"]]
        );
    }

    private static string Include(XElement item) => item.Attribute("Include")?.Value ?? "";
}
