using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime;

namespace MileBot.DiscordAdapter;

/// <summary>Writes text in Discord's Markdown. The one place that escapes.</summary>
/// <remarks>
/// A backslash makes any ASCII sign but letters and digits stand for itself. Mentions are shown as they are typed, and ping nobody
/// since the client sends <c>allowed_mentions</c> with nobody in it.
/// </remarks>
internal static class Markdown
{
    /// <summary>What can begin some Markdown, anywhere or at the beginning of a line.</summary>
    private const string Special = "\\*_~`|<>[]#@-+.";

    /// <summary>Signs that turn the direction of writing could make a name swallow what follows it.</summary>
    private const string Turning = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly SearchValues<char> Stops = SearchValues.Create(Special + Turning);

    private const string Fence = "```";

    /// <summary>Breaks a fence within text without being seen.</summary>
    private const string BrokenFence = "`\u200B`\u200B`";

    /// <summary>Text that looks as it reads.</summary>
    public static StringBuilder Append(StringBuilder into, string text)
    {
        var rest = text.AsSpan();
        for (var stop = rest.IndexOfAny(Stops); stop >= 0; stop = rest.IndexOfAny(Stops))
        {
            var sign = rest[stop];
            into.Append(rest[..stop]);
            if (!Turning.Contains(sign, StringComparison.Ordinal))
            {
                into.Append(IsSpecial(into, sign) ? "\\" : "").Append(sign);
            }

            rest = rest[(stop + 1)..];
        }

        return into.Append(rest);
    }

    /// <summary>Text between marks, such as <c>**</c>; nothing when there is no text.</summary>
    public static StringBuilder Wrap(StringBuilder into, string mark, string text) =>
        string.IsNullOrWhiteSpace(text) ? Append(into, text) : Append(into.Append(mark), text).Append(mark);

    /// <summary>A moment as date and time on the reader's own clock (discord-api-docs, reference, Message Formatting).</summary>
    public static StringBuilder Moment(StringBuilder into, Instant at) =>
        into.Append(CultureInfo.InvariantCulture, $"<t:{at.ToUnixTimeSeconds()}:f>");

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
    private static bool IsSpecial(StringBuilder into, char sign) =>
        sign is not ('-' or '+' or '.' or '#') || OpensLine(into);

    private static bool OpensLine(StringBuilder into)
    {
        for (var index = into.Length - 1; index >= 0 && into[index] != '\n'; index--)
        {
            if (!char.IsAsciiDigit(into[index]) && into[index] is not (' ' or '#' or '\\'))
            {
                return false;
            }
        }

        return true;
    }
}
