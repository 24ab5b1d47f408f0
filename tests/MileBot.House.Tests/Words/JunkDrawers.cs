using System.Text.RegularExpressions;

namespace MileBot.House.Tests.Words;

/// <summary>Names that say nothing, so that everything fits under them.</summary>
internal static partial class JunkDrawers
{
    private static readonly string[] Words =
    [
        "Core",
        "Common",
        "Util",
        "Utils",
        "Utility",
        "Utilities",
        "Helper",
        "Helpers",
        "Manager",
        "Managers",
        "Impl",
    ];

    /// <summary>The empty word in a name; null when every word of it says something.</summary>
    public static string? In(string name) =>
        Word.Matches(name).Select(match => match.Value).FirstOrDefault(word => Words.Contains(word));

    [GeneratedRegex("[A-Z][a-z]*", RegexOptions.None, 1000)]
    private static partial Regex Word { get; }
}
