using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MileBot.TrainingLibrary.Files;

/// <summary>Refuses what coaching data never needs and hostile files love: deep nesting, anchors and aliases.</summary>
internal sealed class GuardedParser(IParser inner, int deepestNesting) : IParser
{
    private int depth;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!MoveOn())
        {
            return false;
        }

        depth += Current!.NestingIncrease;
        return Current switch
        {
            AnchorAlias alias => throw new YamlException(
                alias.Start,
                alias.End,
                "aliases (*name) are not used in these files."
            ),
            NodeEvent { Anchor.IsEmpty: false } anchored => throw new YamlException(
                anchored.Start,
                anchored.End,
                "anchors (&name) are not used in these files."
            ),
            { } at when depth > deepestNesting => throw new YamlException(at.Start, at.End, "nested too deeply."),
            _ => true,
        };
    }

    /// <summary>YamlDotNet 18.1 gives up on some slips, such as <c>[a, :b]</c>, without saying where.</summary>
    private bool MoveOn()
    {
        try
        {
            return inner.MoveNext();
        }
        catch (InvalidOperationException trouble)
        {
            var reached = inner.Current?.End ?? Mark.Empty;
            throw new YamlException(reached, reached, "the list cannot be read from here on.", trouble);
        }
    }
}
