using System.Text.RegularExpressions;

namespace MileBot.House.Tests.Docs;

/// <summary>Finds the paths a Markdown page names: in backticks or fenced code by their top folder, and as relative links.</summary>
internal static partial class DocReferences
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;

    /// <summary>What a page at <paramref name="page"/> names, as paths from the root of the repository.</summary>
    public static IEnumerable<DocReference> In(string page, string markdown)
    {
        var fenced = false;
        foreach (var (index, line) in markdown.Split('\n').Index())
        {
            fenced ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            foreach (var path in Paths(page, line, fenced))
            {
                yield return new(index + 1, path);
            }
        }
    }

    private static IEnumerable<string> Paths(string page, string line, bool fenced) =>
        fenced ? Named(line) : CodeSpan.Matches(line).SelectMany(span => Named(span.Value)).Concat(Linked(page, line));

    private static IEnumerable<string> Named(string code) =>
        KnownFolder
            .Matches(code)
            .Select(match => match.Value.TrimEnd('.', ',', ':', '/'))
            .Where(path => !Placeholder.IsMatch(path));

    /// <summary>Backticks hide a link, as they do when the page is shown.</summary>
    private static IEnumerable<string> Linked(string page, string line) =>
        Link.Matches(CodeSpan.Replace(line, "code"))
            .Select(match => match.Groups["target"].Value)
            .Where(target => target.Length > 0 && !Elsewhere.IsMatch(target))
            .Select(target => FromRoot(page, target));

    private static string FromRoot(string page, string target)
    {
        var root = Path.GetFullPath("/");
        var folder = target.StartsWith('/') ? "" : Path.GetDirectoryName(page) ?? "";
        var full = Path.GetFullPath(Path.Combine(root, folder, target.TrimStart('/')));
        return full[root.Length..].Replace('\\', '/');
    }

    [GeneratedRegex("`[^`]+`", Options, Timeout)]
    private static partial Regex CodeSpan { get; }

    [GeneratedRegex(@"(?<![\w./-])(src|tests|config|docs|bench|\.ci|\.github)/[^\s`'"":;,#|()\[\]]*", Options, Timeout)]
    private static partial Regex KnownFolder { get; }

    /// <summary><c>XAdapter</c>, <c>NNNN</c> and <c>&lt;language&gt;</c> stand for names a reader chooses.</summary>
    [GeneratedRegex(@"<|…|NNNN|(?<![A-Za-z])X[A-Z]", Options, Timeout)]
    private static partial Regex Placeholder { get; }

    [GeneratedRegex(@"\]\(\s*<?(?<target>[^)\s#>]*)", Options, Timeout)]
    private static partial Regex Link { get; }

    [GeneratedRegex("^([a-zA-Z][a-zA-Z0-9+.-]*:|//)", Options, Timeout)]
    private static partial Regex Elsewhere { get; }
}
