using MileBot.Conversation.Replies;

namespace MileBot.Conversation.Fitting;

/// <summary>Parts as sequences of items that may go to different messages: steps, fields, rows.</summary>
internal static class PartItems
{
    /// <summary>How many items a part has; a paragraph is cut by its text instead, and buttons are placed apart.</summary>
    public static int Count(ReplyPart part) =>
        part.Match(
            paragraph => 1,
            steps => steps.Items.Count,
            fields => fields.Items.Count,
            table => table.Rows.Count,
            attachment => 1,
            buttons => 1,
            choices => 1
        );

    /// <summary>The part with some of its items only; a table keeps its header.</summary>
    public static ReplyPart Take(ReplyPart part, Range range) =>
        part.Match<ReplyPart>(
            paragraph => paragraph,
            steps => new ReplyPart.Steps([.. steps.Items.Take(range)]),
            fields => new ReplyPart.Fields([.. fields.Items.Take(range)]),
            table => new ReplyPart.Table(table.Header, [.. table.Rows.Take(range)]),
            attachment => attachment,
            buttons => buttons,
            choices => choices
        );

    /// <summary>How many of the first items fit.</summary>
    public static int Fitting(ReplyPart part, int room)
    {
        var (fits, tooMany) = (0, Count(part) + 1);
        while (tooMany - fits > 1)
        {
            var middle = (fits + tooMany) / 2;
            (fits, tooMany) = ReplyText.Of(Take(part, ..middle)).Length <= room ? (middle, tooMany) : (fits, middle);
        }

        return fits;
    }

    /// <summary>True when a table has a row that cannot stand under its header in any message; it is then shown as text.</summary>
    public static bool IsTooWide(ReplyPart.Table table, int most) =>
        table.Rows.Prepend([]).Any(row => ReplyText.Of(new ReplyPart.Table(table.Header, [row])).Length > most);

    /// <summary>A part whose first item is too long for any message: that item as running text, then the others.</summary>
    public static IReadOnlyList<ReplyPart> Loosen(ReplyPart part) =>
        part.Match<IReadOnlyList<ReplyPart>>(
            paragraph => [paragraph],
            steps => [Running(ReplyText.Lead(steps.Items[0]), steps.Items[0].Text), Take(part, 1..)],
            fields => [Running(ReplyText.Lead(fields.Items[0]), fields.Items[0].Value), Take(part, 1..)],
            table => [table],
            attachment => [attachment],
            buttons => [buttons],
            choices => [choices]
        );

    private static ReplyPart.Paragraph Running(string lead, RichText text) => new(RichText.Of(lead) + text);
}
