using System.Text;

namespace MileBot.DiscordAdapter;

/// <summary>Writes text in Discord's Markdown. The one place that escapes.</summary>
/// <remarks>
/// A backslash makes any ASCII sign but letters and digits stand for itself. Mentions are shown as they are typed, and ping nobody
/// since the client sends <c>allowed_mentions</c> with nobody in it.
/// </remarks>
internal static class Markdown
{
    /// <summary>What can begin some Markdown, anywhere or at the beginning of a line.</summary>
    private const string Special = "\\*_~`|<>[]()#@-+.";

    private const string Fence = "```";

    /// <summary>Breaks a fence within text without being seen.</summary>
    private const string BrokenFence = "`\u200B`\u200B`";

    /// <summary>Text that looks as it reads.</summary>
    public static StringBuilder Append(StringBuilder into, string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var sign = text[index];
            if (IsTurning(sign))
            {
                continue;
            }

            into.Append(IsSpecial(text, index) ? "\\" : "").Append(sign);
        }

        return into;
    }

    /// <summary>Text between marks, such as <c>**</c>; nothing when there is no text.</summary>
    public static StringBuilder Wrap(StringBuilder into, string mark, string text) =>
        string.IsNullOrWhiteSpace(text) ? Append(into, text) : Append(into.Append(mark), text).Append(mark);

    /// <summary>Something to type or copy.</summary>
    public static StringBuilder Code(StringBuilder into, string text) =>
        string.IsNullOrWhiteSpace(text) ? Append(into, text)
        : text.Contains('`', StringComparison.Ordinal)
            ? into.Append("`` ").Append(text.Replace("``", "`\u200B`", StringComparison.Ordinal)).Append(" ``")
        : into.Append('`').Append(text).Append('`');

    /// <summary>Lines in letters of one width.</summary>
    public static StringBuilder Block(StringBuilder into, string lines) =>
        into.Append(Fence)
            .Append('\n')
            .Append(lines.Replace(Fence, BrokenFence, StringComparison.Ordinal))
            .Append('\n')
            .Append(Fence);

    /// <summary>Hyphens, pluses, dots and hashes mean something at the beginning of a line only: 5:30.4 stays readable in the source.</summary>
    private static bool IsSpecial(string text, int index) =>
        Special.Contains(text[index], StringComparison.Ordinal)
        && (text[index] is not ('-' or '+' or '.' or '#') || OpensLine(text, index));

    private static bool OpensLine(string text, int index)
    {
        while (--index >= 0 && text[index] != '\n')
        {
            if (!char.IsAsciiDigit(text[index]) && text[index] is not (' ' or '#'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Signs that turn the direction of writing could make a name swallow what follows it.</summary>
    private static bool IsTurning(char sign) => sign is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
