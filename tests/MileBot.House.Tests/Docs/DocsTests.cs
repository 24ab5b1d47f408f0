using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Docs;

public sealed class DocsTests
{
    private static readonly string[] RootPages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"];

    [Fact]
    public void The_root_has_its_pages() =>
        Law.Holds(
            $"The root holds {string.Join(", ", RootPages)}.",
            "These are where a stranger looks first.",
            RootPages.Where(page => !Repository.Has(page)).Select(page => $"{page} is missing")
        );

    [Fact]
    public void Docs_name_only_files_that_exist() =>
        Law.Holds(
            "A path in backticks or a relative link in README.md, CONTRIBUTING.md, SECURITY.md, CHANGELOG.md or docs/ exists.",
            "A page that names what is gone costs its reader more than no page. Correct the page together with the move.",
            from page in RootPages.Where(Repository.Has).Concat(Repository.Files("docs", "*.md"))
            from reference in DocReferences.In(page, Repository.Read(page))
            where !Exists(reference.Path)
            select $"{page}:{reference.Line} names {reference.Path}"
        );

    /// <summary>A star stands for what is there, but something must be.</summary>
    private static bool Exists(string path)
    {
        var star = path.IndexOf('*', StringComparison.Ordinal);
        return star < 0 ? Repository.Has(path) : AnyStartsWith(path[..star]);
    }

    private static bool AnyStartsWith(string start) =>
        Repository.Files(start[..start.LastIndexOf('/')]).Any(file => file.StartsWith(start, StringComparison.Ordinal));
}
