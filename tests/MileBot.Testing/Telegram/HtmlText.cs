using System.Globalization;
using System.Text;

namespace MileBot.Testing.Telegram;

/// <summary>Reads the Bot API's HTML style: a few tags, a few entities, everything else refused in the real one's words.</summary>
/// <remarks>As in the real one, an ampersand that opens no known entity is itself.</remarks>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Tags =
    [
        "a",
        "b",
        "strong",
        "i",
        "em",
        "s",
        "strike",
        "del",
        "u",
        "ins",
        "tg-spoiler",
        "tg-emoji",
        "span",
        "pre",
        "code",
        "blockquote",
    ];

    private readonly string source;
    private readonly StringBuilder text = new();
    private readonly List<TextEntity> entities = [];
    private readonly Stack<(string Tag, int Offset, string? Url)> open = [];
    private int position;

    private HtmlText(string source) => this.source = source;

    /// <summary>Reads it.</summary>
    /// <returns>The error in Telegram's words, or null with the visible text.</returns>
    public static string? TryRead(string html, out string text, out IReadOnlyList<TextEntity> entities)
    {
        var reader = new HtmlText(html);
        var error = reader.Read();
        (text, entities) = (reader.text.ToString(), reader.entities);
        return error is null ? null : "can't parse entities: " + error;
    }

    private string? Read()
    {
        while (position < source.Length)
        {
            var error = source[position] switch
            {
                '&' => ReadCharacter(),
                '<' => position + 1 < source.Length && source[position + 1] == '/' ? ReadEnd() : ReadStart(),
                _ => Take(source[position]),
            };
            if (error is not null)
            {
                return error;
            }
        }

        return open.TryPeek(out var left) ? $"Can't find end tag corresponding to start tag \"{left.Tag}\"" : null;
    }

    private string? Take(char character)
    {
        text.Append(character);
        position++;
        return null;
    }

    private string? ReadCharacter()
    {
        var end = source.AsSpan(position).IndexOf(';');
        var name = end is > 1 and <= 10 ? source.Substring(position + 1, end - 1) : "";
        var decoded = name switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            ['#', ..] => Numbered(name[1..]),
            _ => null,
        };
        if (decoded is null)
        {
            return Take('&');
        }

        text.Append(decoded);
        position += end + 1;
        return null;
    }

    private static string? Numbered(string number)
    {
        var isHex = number.StartsWith('x');
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return
            int.TryParse(isHex ? number[1..] : number, style, CultureInfo.InvariantCulture, out var code)
            && code != 0
            && Rune.TryCreate(code, out var rune)
            ? rune.ToString()
            : null;
    }

    private string? ReadStart()
    {
        var begin = position++;
        var name = While(character => !char.IsWhiteSpace(character) && character != '>').ToLowerInvariant();
        if (position == source.Length)
        {
            return $"Unclosed start tag at byte offset {Bytes(begin)}";
        }

        if (!Tags.Contains(name))
        {
            return $"Unsupported start tag \"{name}\" at byte offset {Bytes(begin)}";
        }

        var error = ReadAttributes(begin, name, out var url);
        open.Push((name, text.Length, url));
        return error;
    }

    private string? ReadAttributes(int begin, string tag, out string? url)
    {
        url = null;
        while (true)
        {
            While(char.IsWhiteSpace);
            if (position == source.Length)
            {
                return $"Unclosed start tag at byte offset {Bytes(begin)}";
            }

            if (source[position] == '>')
            {
                position++;
                return null;
            }

            var name = While(character => !char.IsWhiteSpace(character) && character is not ('=' or '>'));
            if (name.Length == 0)
            {
                return $"Empty attribute name in the tag \"{tag}\" at byte offset {Bytes(begin)}";
            }

            if (name == "expandable")
            {
                continue;
            }

            if (position == source.Length || source[position] != '=')
            {
                return $"Expected equal sign in declaration of an attribute of the tag \"{tag}\" at byte offset {Bytes(begin)}";
            }

            position++;
            var quote = position < source.Length && source[position] is '"' or '\'' ? source[position++] : ' ';
            var value = While(character => quote == ' ' ? char.IsAsciiLetterOrDigit(character) : character != quote);
            position += quote == ' ' || position == source.Length ? 0 : 1;
            url = name == "href" ? value : url;
        }
    }

    private string? ReadEnd()
    {
        var begin = position;
        if (!open.TryPop(out var start))
        {
            return $"Unexpected end tag at byte offset {Bytes(begin)}";
        }

        position += 2;
        var name = While(character => !char.IsWhiteSpace(character) && character != '>');
        While(char.IsWhiteSpace);
        if (position == source.Length || source[position] != '>')
        {
            return $"Unclosed end tag at byte offset {Bytes(begin)}";
        }

        position++;
        if (name.Length > 0 && name != start.Tag)
        {
            return $"Unmatched end tag at byte offset {Bytes(begin)}, expected \"</{start.Tag}>\", found \"</{name}>\"";
        }

        if (text.Length > start.Offset)
        {
            entities.Add(new TextEntity(Kind(start.Tag), start.Offset, text.Length - start.Offset, start.Url));
        }

        return null;
    }

    private static string Kind(string tag) =>
        tag switch
        {
            "b" or "strong" => "bold",
            "i" or "em" => "italic",
            "s" or "strike" or "del" => "strikethrough",
            "u" or "ins" => "underline",
            "a" => "text_link",
            "tg-spoiler" or "span" => "spoiler",
            "tg-emoji" => "custom_emoji",
            _ => tag,
        };

    private string While(Func<char, bool> fits)
    {
        var start = position;
        while (position < source.Length && fits(source[position]))
        {
            position++;
        }

        return source[start..position];
    }

    private int Bytes(int index) => Encoding.UTF8.GetByteCount(source.AsSpan(0, index));
}
