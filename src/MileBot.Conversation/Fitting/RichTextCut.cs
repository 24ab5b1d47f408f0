using MileBot.Conversation.Replies;

namespace MileBot.Conversation.Fitting;

/// <summary>Cuts text with its looks.</summary>
internal static class RichTextCut
{
    /// <summary>Everything before the character at <paramref name="index"/>, and everything from it on.</summary>
    public static (RichText Left, RichText Right) At(RichText text, int index)
    {
        var (left, right) = (new List<Span>(), new List<Span>());
        foreach (var span in text.Spans)
        {
            var here = int.Clamp(index, 0, span.Text.Length);
            // Half a moment's words stand for no moment.
            var at = here == 0 || here == span.Text.Length ? span.At : null;
            Add(left, span with { Text = span.Text[..here], At = at });
            Add(right, span with { Text = span.Text[here..], At = at });
            index -= span.Text.Length;
        }

        return (new RichText(left), new RichText(right));
    }

    /// <summary>
    /// The best place to cut text that is too long: after the last line that fits, else after the last word, else anywhere but
    /// within a surrogate pair.
    /// </summary>
    /// <param name="plain">The text, longer than <paramref name="most"/>, opening with something to read.</param>
    /// <param name="most">UTF-16 units that fit; at least 2.</param>
    public static int BestWithin(string plain, int most)
    {
        var head = plain.AsSpan(0, most + 1);
        var line = head.LastIndexOf('\n');
        var word = line > 0 ? line : head.LastIndexOf(' ');
        return word > 0 ? word
            : char.IsHighSurrogate(plain[most - 1]) && char.IsLowSurrogate(plain[most]) ? most - 1
            : most;
    }

    /// <summary>The text without blanks and line ends at its start: no message may consist of blanks.</summary>
    public static RichText TrimStart(RichText text)
    {
        var plain = text.Plain;
        var blanks = plain.Length - plain.AsSpan().TrimStart().Length;
        return blanks == 0 ? text : At(text, blanks).Right;
    }

    private static void Add(List<Span> spans, Span span)
    {
        if (span.Text.Length > 0)
        {
            spans.Add(span);
        }
    }
}
