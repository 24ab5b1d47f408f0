using System.Text;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Fitting;
using MileBot.Conversation.Replies;
using MileBot.DiscordClient.Components;
using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordAdapter;

/// <summary>Draws replies as components: a box with text, and rows of buttons and lists under it.</summary>
internal static class DiscordReplyRenderer
{
    /// <summary>
    /// All text of a message has at most 4,000 characters with its marks, 2,000 without components; five rows of five buttons
    /// (discord-api-docs, components/reference). Length here is without marks, so it starts lower and goes down where marks add much.
    /// </summary>
    public static readonly ReplyLimits Limits = new(MostCharacters: 1_900, MostButtonsPerRow: 5, MostButtonRows: 5)
    {
        HasLists = true,
    };

    private const int MostMarkedCharacters = 4_000;
    private const int MostPlainCharacters = 2_000;

    /// <summary>No text of ours needs more marks than letters beyond this.</summary>
    private const int FewCharacters = 200;

    /// <summary>Running-track red, the edge of the box.</summary>
    private const int Accent = 0xC8553D;

    /// <summary>
    /// Splits a reply into messages and draws each. Files follow as messages of their own: the first answer to an interaction that
    /// was posted to us cannot carry one.
    /// </summary>
    public static IReadOnlyList<DiscordMessage> RenderAll(Reply reply)
    {
        for (var limits = Limits; ; limits = limits with { MostCharacters = limits.MostCharacters / 2 })
        {
            var texts = ReplyFitter.Fit(reply, limits).Select(page => (Page: page, Text: Text(page))).ToList();
            if (
                texts.TrueForAll(one => one.Text.Length <= MostMarkedCharacters)
                || limits.MostCharacters < FewCharacters
            )
            {
                return
                [
                    .. texts.Select(one => Render(one.Page, one.Text)),
                    .. reply.Parts.OfType<ReplyPart.Attachment>().Select(Render),
                ];
            }
        }
    }

    private static DiscordMessage Render(Reply reply, string text)
    {
        var rows = DiscordButtons.Rows(reply);
        var shown = new TextDisplay(text);
        IReadOnlyList<Component> components = IsOneLine(reply)
            ? [shown, .. rows]
            : [new Container([shown, .. rows]) { AccentColor = Accent }];
        return new DiscordMessage(
            new MessageBody { Components = components, Flags = MessageFlags.IsComponentsV2 },
            rich => Plain(reply, rich)
        );
    }

    private static DiscordMessage Render(ReplyPart.Attachment file) =>
        new(
            new MessageBody
            {
                Components = [new FileDisplay(new MediaLink($"attachment://{file.Name}"))],
                Flags = MessageFlags.IsComponentsV2,
                Files = [new AttachedFile(file.Name, file.MediaType, Encoding.UTF8.GetBytes(file.Content))],
            },
            rich => rich with { Components = null, Flags = Plain(rich.Flags) }
        );

    private static MessageBody Plain(Reply reply, MessageBody rich)
    {
        var rows = DiscordButtons.Rows(reply);
        return rich with
        {
            Content = Plain(reply),
            Components = rows.Count == 0 ? null : rows,
            Flags = Plain(rich.Flags),
        };
    }

    private static MessageFlags? Plain(MessageFlags? rich)
    {
        var plain = rich & ~MessageFlags.IsComponentsV2;
        return plain == MessageFlags.None ? null : plain;
    }

    private static bool IsOneLine(Reply reply) =>
        reply.Title.Plain.Length == 0
        && reply.Parts.Count(part => part is not (ReplyPart.Buttons or ReplyPart.Choices)) == 1;

    private static string Plain(Reply reply)
    {
        var text = Markdown.Append(new StringBuilder(), ReplyText.Of(reply)).ToString();
        return ReplyText.IsInvisible(text) ? ReplyText.Nothing : text[..Math.Min(text.Length, MostPlainCharacters)];
    }

    private static string Text(Reply reply)
    {
        if (
            ReplyText.IsInvisible(reply.Title.Plain)
            && reply.Parts.All(part => ReplyText.IsInvisible(ReplyText.Of(part)))
        )
        {
            return ReplyText.Nothing;
        }

        var text = new StringBuilder();
        AppendTitle(text, reply.Title);
        var heading = reply.Title.Plain.Contains('\n', StringComparison.Ordinal) ? 0 : text.Length;
        foreach (var part in reply.Parts.Where(part => part is not (ReplyPart.Buttons or ReplyPart.Choices)))
        {
            // A heading and a block bring room of their own.
            text.Append(
                text.Length == 0 ? ""
                : part is ReplyPart.Table || text.Length == heading ? "\n"
                : ReplyText.Gap
            );
            Append(text, part);
        }

        return text.ToString();
    }

    private static void AppendTitle(StringBuilder text, RichText title)
    {
        if (title.Plain.Length > 0)
        {
            text.Append("### ");
            Append(text, title);
        }
    }

    private static StringBuilder Append(StringBuilder text, ReplyPart part) =>
        part.Match(
            paragraph => Append(text, paragraph.Text),
            steps => AppendSteps(text, steps),
            fields => AppendFields(text, fields),
            table => DiscordTable.Append(text, table),
            attachment => text,
            buttons => text,
            choices => text
        );

    private static StringBuilder AppendSteps(StringBuilder text, ReplyPart.Steps steps)
    {
        foreach (var (index, step) in steps.Items.Index())
        {
            text.Append(index > 0 ? "\n" : "");
            Markdown.Wrap(text, "**", step.Mark).Append(ReplyText.Lead(step).AsSpan(step.Mark.Length));
            Append(text, step.Text);
        }

        return text;
    }

    private static StringBuilder AppendFields(StringBuilder text, ReplyPart.Fields fields)
    {
        foreach (var (index, field) in fields.Items.Index())
        {
            text.Append(index > 0 ? "\n" : "");
            Markdown.Wrap(text, "**", field.Name).Append(ReplyText.Lead(field).AsSpan(field.Name.Length));
            Append(text, field.Value);
        }

        return text;
    }

    private static StringBuilder Append(StringBuilder text, RichText rich)
    {
        foreach (var span in rich.Spans)
        {
            _ = span switch
            {
                { At: { } at, Style: SpanStyle.Strong } => Markdown.Moment(text.Append("**"), at).Append("**"),
                { At: { } at } => Markdown.Moment(text, at),
                _ => Append(text, span),
            };
        }

        return text;
    }

    private static StringBuilder Append(StringBuilder text, Span span) =>
        span.Style switch
        {
            SpanStyle.Strong => Markdown.Wrap(text, "**", span.Text),
            SpanStyle.Code => Markdown.Code(text, span.Text),
            SpanStyle.Link when IsWebAddress(span.Text) => text.Append('<').Append(span.Text).Append('>'),
            _ => Markdown.Append(text, span.Text),
        };

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https"
        && text.AsSpan().IndexOfAny("<> \n") < 0;
}
