using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Words;

public sealed class SkippedTests
{
    /// <summary>Files with a test that may be skipped, and why.</summary>
    private static readonly IReadOnlyList<(string Path, string Reason)> Allowed =
    [
        (
            "tests/MileBot.Delivery.Tests/Kit/DatabaseOnServer.cs",
            "A clone on a machine without PostgreSQL's programs must pass; CI installs them and refuses skips."
        ),
        (
            "tests/MileBot.EndToEnd.Tests/Crashes/CrashPostgreSql.cs",
            "A clone on a machine without PostgreSQL's programs must pass; CI installs them and refuses skips."
        ),
        (
            "tests/MileBot.EndToEnd.Tests/Kit/ThreeWorkers.cs",
            "A clone on a machine without PostgreSQL's programs must pass; CI installs them and refuses skips."
        ),
    ];

    [Fact]
    public void Every_test_runs() =>
        Law.Holds(
            "No test is skipped or explicit outside the list in SkippedTests, where each has its reason.",
            "A skipped test is green and proves nothing. Install what it needs, or delete it.",
            from source in Repository.SourcesUnder("tests")
            where Allowed.All(one => one.Path != source.Path)
            from place in Skips(source)
            select place
        );

    [Fact]
    public void The_list_holds_what_it_needs_to() =>
        Law.Holds(
            "A line in the list of skipped tests names a file with one, and says why.",
            "A line nobody needs hides the next skipped test.",
            Allowed
                .Where(one =>
                    one.Reason.Length < 10 || !Repository.Has(one.Path) || !Skips(SourceFile.At(one.Path)).Any()
                )
                .Select(one => one.Path)
        );

    [Theory]
    [InlineData("[Fact(Skip = \"slow\")] void A() { }", 1)]
    [InlineData("[Theory(DisplayName = \"a\", SkipUnless = nameof(B))] void A() { }", 1)]
    [InlineData("[InlineData(1, Skip = \"slow\")] void A() { }", 1)]
    [InlineData("[Fact(Explicit = true)] void A() { }", 1)]
    [InlineData(
        "void A() { Assert.Skip(\"no server\"); Assert.SkipUnless(b, \"\"); Xunit.Assert.SkipWhen(b, \"\"); }",
        3
    )]
    [InlineData("[Fact] void A() { list.Skip(1); Said(\"Assert.Skip\"); }", 0)]
    public void Ways_to_skip_are_known(string member, int places) =>
        Assert.Equal(places, Skips(new SourceFile("a.cs", $"class A {{ {member} }}")).Count());

    private static IEnumerable<string> Skips(SourceFile source) =>
        source.Syntax.DescendantNodes().Where(IsSkip).Select(node => $"{source.Place(node)} {node}");

    private static bool IsSkip(SyntaxNode node) =>
        node switch
        {
            AttributeArgumentSyntax { NameEquals.Name.Identifier.Text: var name } => name is "Explicit" || IsSkip(name),
            MemberAccessExpressionSyntax access => IsSkip(access.Name.Identifier.Text)
                && $".{access.Expression}".EndsWith(".Assert", StringComparison.Ordinal),
            _ => false,
        };

    private static bool IsSkip(string name) => name is "Skip" or "SkipWhen" or "SkipUnless";
}
