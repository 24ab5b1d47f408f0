using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Adapters;

/// <summary>Finds platforms named in strings; comments and types' names may name them.</summary>
internal static partial class PlatformNames
{
    public static IEnumerable<string> In(SourceFile source) =>
        source
            .Syntax.DescendantTokens()
            .Where(IsText)
            .Where(token => Platform.IsMatch(token.ValueText))
            .Select(token => $"{source.Place(token)} {token.Text}");

    private static bool IsText(SyntaxToken token) =>
        token.Kind()
            is SyntaxKind.StringLiteralToken
                or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.Utf8StringLiteralToken
                or SyntaxKind.InterpolatedStringTextToken;

    [GeneratedRegex(@"\b(telegram|terminal|discord)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Platform { get; }
}
