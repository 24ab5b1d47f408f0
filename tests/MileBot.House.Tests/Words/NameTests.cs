using Microsoft.CodeAnalysis.CSharp.Syntax;
using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Words;

public sealed class NameTests
{
    [Fact]
    public void Nothing_is_named_after_a_junk_drawer() =>
        Law.Holds(
            "No project, folder, file or type has Core, Common, Util, Helper, Manager or Impl in its name.",
            "Such names fit anything, so anything ends up there. Name it after what it does.",
            FilesAndFolders().Concat(Types())
        );

    [Theory]
    [InlineData("CommandHelper", "Helper")]
    [InlineData("CommonButtons", "Common")]
    [InlineData("ReplyImpl", "Impl")]
    [InlineData("MileBot.Core", "Core")]
    [InlineData("UtilsOfTime", "Utils")]
    [InlineData("ScoreKeeper", null)]
    [InlineData("CommandMenu", null)]
    [InlineData("Implied", null)]
    [InlineData("HelpCommand", null)]
    [InlineData("IHelped", null)]
    public void Empty_words_are_found_whole(string name, string? word) => Assert.Equal(word, JunkDrawers.In(name));

    private static IEnumerable<string> FilesAndFolders() =>
        new[] { "src", "tests", "bench" }
            .SelectMany(folder => Repository.Files(folder))
            .SelectMany(path => path.Split('/').Select(name => (path, word: JunkDrawers.In(name))))
            .Where(found => found.word is not null)
            .Select(found => $"{found.path} says {found.word}");

    private static IEnumerable<string> Types() =>
        from source in Repository.Sources
        from node in source.Syntax.DescendantNodes()
        let name = node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => "",
        }
        where JunkDrawers.In(name) is not null
        select $"{source.Place(node)} declares {name}";
}
