using MileBot.Conversation.Replies;

namespace MileBot.Conversation.Fitting;

/// <summary>Fills message after message with parts, cutting only what must be cut.</summary>
internal sealed class MessagePages(int most)
{
    private readonly List<Reply> pages = [];
    private readonly Stack<ReplyPart> ahead = new();
    private readonly List<ReplyPart> parts = [];
    private RichText title = RichText.Empty;
    private int used;

    /// <summary>The reply without its buttons and files, in as few messages as order and good cuts allow; at least one.</summary>
    public IReadOnlyList<Reply> Fill(Reply reply)
    {
        foreach (
            var part in reply
                .Parts.Where(part => part is not (ReplyPart.Buttons or ReplyPart.Choices or ReplyPart.Attachment))
                .Reverse()
        )
        {
            ahead.Push(part);
        }

        PlaceTitle(reply.Title);
        while (ahead.TryPop(out var part))
        {
            Place(part);
        }

        if (used > 0 || pages.Count == 0)
        {
            Turn();
        }

        return pages;
    }

    private int Room => used == 0 ? most : most - used - ReplyText.Gap.Length;

    private void PlaceTitle(RichText whole)
    {
        var text = RichTextCut.TrimStart(whole);
        var plain = text.Plain;
        if (plain.Length > most)
        {
            var (head, rest) = RichTextCut.At(text, RichTextCut.BestWithin(plain, most));
            ahead.Push(new ReplyPart.Paragraph(RichTextCut.TrimStart(rest)));
            text = head;
        }

        (title, used) = (text, text.Plain.Length);
    }

    private void Place(ReplyPart part)
    {
        var length = ReplyText.Of(part).Length;
        if (length == 0 || length <= Room)
        {
            Add(part, length);
        }
        else if (used > 0 && length <= most)
        {
            Turn();
            Add(part, length);
        }
        else
        {
            PlaceSome(part);
        }
    }

    /// <summary>The part is longer than a message: as many items as fit go here, the others onto the next.</summary>
    private void PlaceSome(ReplyPart part)
    {
        if (part is ReplyPart.Paragraph paragraph)
        {
            PlaceSome(paragraph);
            return;
        }

        var fitting = PartItems.Fitting(part, Room);
        if (part is ReplyPart.Table table && PartItems.IsTooWide(table, most))
        {
            ahead.Push(new ReplyPart.Paragraph(ReplyText.Of(table)));
        }
        else if (fitting > 0)
        {
            parts.Add(PartItems.Take(part, ..fitting));
            ahead.Push(PartItems.Take(part, fitting..));
            Turn();
        }
        else if (used > 0)
        {
            ahead.Push(part);
            Turn();
        }
        else
        {
            foreach (var loose in PartItems.Loosen(part).Reverse())
            {
                ahead.Push(loose);
            }
        }
    }

    private void PlaceSome(ReplyPart.Paragraph paragraph)
    {
        if (used > 0)
        {
            Turn();
        }

        var text = RichTextCut.TrimStart(paragraph.Text);
        var plain = text.Plain;
        var cut = plain.Length <= most ? plain.Length : RichTextCut.BestWithin(plain, most);
        var (head, rest) = RichTextCut.At(text, cut);
        ahead.Push(new ReplyPart.Paragraph(RichTextCut.TrimStart(rest)));
        Add(new ReplyPart.Paragraph(head), cut);
    }

    private void Add(ReplyPart part, int length)
    {
        if (length > 0)
        {
            used += used == 0 ? length : length + ReplyText.Gap.Length;
            parts.Add(part);
        }
    }

    private void Turn()
    {
        pages.Add(new Reply(title, [.. parts]));
        parts.Clear();
        (title, used) = (RichText.Empty, 0);
    }
}
