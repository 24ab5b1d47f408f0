using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MileBot.House.Tests.Kit;

/// <summary>A C# file, parsed once for all rules.</summary>
internal sealed class SourceFile(string path, string text)
{
    private readonly Lazy<SyntaxNode> _syntax = new(() => CSharpSyntaxTree.ParseText(text).GetRoot());

    public string Path => path;

    public string Text => text;

    public SyntaxNode Syntax => _syntax.Value;

    /// <summary>As an editor counts them: the line end that closes a file opens no line.</summary>
    public int Lines => text.Count(letter => letter == '\n') + (text.Length == 0 || text.EndsWith('\n') ? 0 : 1);

    public static SourceFile At(string path) => new(path, Repository.Read(path));

    /// <summary>Where something stands, as people and editors read it.</summary>
    public string Place(SyntaxNodeOrToken node) =>
        $"{path}:{node.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1}";
}
