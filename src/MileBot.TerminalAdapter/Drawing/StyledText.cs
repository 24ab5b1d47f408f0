using MileBot.Conversation.Replies;
using Spectre.Console;

namespace MileBot.TerminalAdapter.Drawing;

/// <summary>Gives spans their looks. Text goes in as text, never as Spectre's markup, so nothing needs escaping.</summary>
internal static class StyledText
{
    /// <summary>What the eye should find first.</summary>
    public static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <summary>Something to type.</summary>
    public static readonly Style Code = new(Color.Aqua);

    private static readonly Style Link = new(Color.Blue, decoration: Decoration.Underline);

    /// <summary>The text as a paragraph that wraps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="plain">The look of what has no look of its own.</param>
    public static Paragraph Of(RichText text, Style? plain = null)
    {
        var paragraph = new Paragraph();
        foreach (var span in text.Spans)
        {
            paragraph.Append(CleanText.Of(span.Text), Look(span.Style, plain ?? Style.Plain));
        }

        return paragraph;
    }

    private static Style Look(SpanStyle style, Style plain) =>
        style switch
        {
            SpanStyle.Strong => Strong,
            SpanStyle.Code => Code,
            SpanStyle.Link => Link,
            _ => plain,
        };
}
