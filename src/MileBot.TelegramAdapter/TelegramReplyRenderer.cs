using System.Text;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Fitting;
using MileBot.Conversation.Replies;
using Telegram.Bot.Types.ReplyMarkups;

namespace MileBot.TelegramAdapter;

/// <summary>Draws replies in the Bot API's HTML style. What people read is exactly the <see cref="ReplyText"/>.</summary>
internal static class TelegramReplyRenderer
{
    /// <summary>
    /// 4096 UTF-16 units after entities are parsed (Bot API, sendMessage); Telegram takes up to 8 buttons a row and 100 in all,
    /// of which 4 a row can still be read on a phone.
    /// </summary>
    public static readonly ReplyLimits Limits = new(MostCharacters: 4096, MostButtonsPerRow: 4, MostButtonRows: 25);

    /// <summary>Splits a reply into messages and draws each; files follow as messages of their own.</summary>
    public static IReadOnlyList<TelegramMessage> RenderAll(Reply reply) =>
        [
            .. ReplyFitter.Fit(reply, Limits).Select(page => Render(page) with { IsSilent = reply.IsSilent }),
            .. reply
                .Parts.OfType<ReplyPart.Attachment>()
                .Select(file => new TelegramMessage(Html: "", Plain: "", Keyboard: null)
                {
                    File = file,
                    IsSilent = reply.IsSilent,
                }),
        ];

    /// <summary>Draws a reply that fits into one message.</summary>
    public static TelegramMessage Render(Reply reply)
    {
        var plain = new StringBuilder(reply.Title.Plain);
        var html = new StringBuilder();
        AppendTitle(html, reply.Title);
        foreach (var part in reply.Parts)
        {
            if (ReplyText.Of(part) is { Length: > 0 } text)
            {
                plain.Append(plain.Length > 0 ? ReplyText.Gap : "").Append(text);
                html.Append(html.Length > 0 ? ReplyText.Gap : "");
                Append(html, part, text);
            }
        }

        var read = plain.ToString();
        return ReplyText.IsInvisible(read)
            ? new TelegramMessage(ReplyText.Nothing, ReplyText.Nothing, Keyboard(reply))
            : new TelegramMessage(html.ToString(), read, Keyboard(reply));
    }

    private static void AppendTitle(StringBuilder html, RichText title)
    {
        foreach (var span in title.Spans)
        {
            AppendSpan(html, span.Style == SpanStyle.Plain ? span with { Style = SpanStyle.Strong } : span);
        }
    }

    private static StringBuilder Append(StringBuilder html, ReplyPart part, string plain) =>
        part.Match(
            paragraph => Append(html, paragraph.Text),
            steps => AppendSteps(html, steps),
            fields => AppendFields(html, fields),
            table => Wrap(html, "pre", plain),
            attachment => html,
            buttons => html,
            choices => html
        );

    private static StringBuilder AppendSteps(StringBuilder html, ReplyPart.Steps steps)
    {
        foreach (var (index, step) in steps.Items.Index())
        {
            html.Append(index > 0 ? "\n" : "");
            var lead = ReplyText.Lead(step);
            Wrap(html, step.Mark.Length > 0 ? "b" : "", step.Mark);
            Append(html, lead.AsSpan(step.Mark.Length));
            Append(html, step.Text);
        }

        return html;
    }

    private static StringBuilder AppendFields(StringBuilder html, ReplyPart.Fields fields)
    {
        foreach (var (index, field) in fields.Items.Index())
        {
            html.Append(index > 0 ? "\n" : "");
            Wrap(html, "b", field.Name);
            Append(html, ReplyText.Lead(field).AsSpan(field.Name.Length));
            Append(html, field.Value);
        }

        return html;
    }

    private static StringBuilder Append(StringBuilder html, RichText text)
    {
        foreach (var span in text.Spans)
        {
            AppendSpan(html, span);
        }

        return html;
    }

    private static void AppendSpan(StringBuilder html, Span span)
    {
        switch (span.Style)
        {
            case SpanStyle.Strong:
                Wrap(html, "b", span.Text);
                break;
            case SpanStyle.Code:
                Wrap(html, "code", span.Text);
                break;
            case SpanStyle.Link when IsWebAddress(span.Text):
                html.Append("<a href=\"");
                Append(html, span.Text.AsSpan()).Append("\">");
                Append(html, span.Text.AsSpan()).Append("</a>");
                break;
            default:
                Append(html, span.Text.AsSpan());
                break;
        }
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";

    private static StringBuilder Wrap(StringBuilder html, string tag, string text)
    {
        if (text.Length == 0 || tag.Length == 0)
        {
            return Append(html, text.AsSpan());
        }

        html.Append('<').Append(tag).Append('>');
        return Append(html, text.AsSpan()).Append("</").Append(tag).Append('>');
    }

    /// <summary>The one place that escapes.</summary>
    private static StringBuilder Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"") is var next and >= 0)
        {
            html.Append(text[..next])
                .Append(
                    text[next] switch
                    {
                        '&' => "&amp;",
                        '<' => "&lt;",
                        '>' => "&gt;",
                        _ => "&quot;",
                    }
                );
            text = text[(next + 1)..];
        }

        return html.Append(text);
    }

    private static InlineKeyboardMarkup? Keyboard(Reply reply)
    {
        var rows = reply
            .Parts.OfType<ReplyPart.Buttons>()
            .SelectMany(part => part.Rows)
            .Select(row => row.Select(ToButton).ToArray())
            .Where(row => row.Length > 0)
            .ToArray();
        return rows.Length == 0 ? null : new InlineKeyboardMarkup(rows);
    }

    private static InlineKeyboardButton ToButton(Button button) =>
        InlineKeyboardButton.WithCallbackData(button.Label, button.Token.ToString());
}
