using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Sizes;

/// <summary>Measures what has statements: methods, constructors, operators, local functions, and properties that compute.</summary>
internal static class Methods
{
    /// <summary>What the budget is for. Attributes and documentation do not count; the signature does.</summary>
    public static IEnumerable<Measured> In(SourceFile source) =>
        Measure(source, node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax);

    /// <summary>Mostly one line each, so they count for the limit alone: as methods they would make every median good.</summary>
    public static IEnumerable<Measured> PropertiesIn(SourceFile source) =>
        Measure(
            source,
            node =>
                node
                    is AccessorDeclarationSyntax
                        or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }
        );

    private static IEnumerable<Measured> Measure(SourceFile source, Func<SyntaxNode, bool> isMeant) =>
        source
            .Syntax.DescendantNodes()
            .Where(isMeant)
            .Where(node => node is ArrowExpressionClauseSyntax || node.ChildNodes().Any(IsBody))
            .Select(node => new Measured($"{source.Place(node)} {Name(node)}", Lines(node)));

    private static bool IsBody(SyntaxNode node) => node is BlockSyntax or ArrowExpressionClauseSyntax;

    private static string Name(SyntaxNode node) =>
        node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
            LocalFunctionStatementSyntax local => local.Identifier.Text,
            BaseMethodDeclarationSyntax other => other.Kind().ToString(),
            _ => node.FirstAncestorOrSelf<PropertyDeclarationSyntax>()?.Identifier.Text ?? "this",
        };

    private static int Lines(SyntaxNode node)
    {
        var attributes = node.ChildNodes().OfType<AttributeListSyntax>().LastOrDefault();
        var first = attributes?.GetLastToken().GetNextToken() ?? node.GetFirstToken();
        return Line(node.GetLastToken()) - Line(first) + 1;
    }

    private static int Line(SyntaxToken token) => token.GetLocation().GetLineSpan().EndLinePosition.Line;
}
