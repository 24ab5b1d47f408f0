using MileBot.Conversation.Adapters;
using MileBot.Conversation.Replies;

namespace MileBot.Conversation.Fitting;

/// <summary>Splits replies so that each message is within a platform's limits. Nothing is lost, and order is kept.</summary>
public static class ReplyFitter
{
    /// <summary>
    /// Splits between parts; a part longer than a message between its steps, fields, rows or lines; a longer line between words.
    /// A table goes on under its header. The title stands on the first message, the buttons under the last; buttons beyond a
    /// message's limit follow on messages of their own. A list counts as a row, or becomes buttons where there are none. Files are left to the renderer, as messages that follow.
    /// </summary>
    /// <param name="reply">Any reply.</param>
    /// <param name="limits">At least 2 characters, 1 button a row, 1 row. Length is that of <see cref="ReplyText"/>.</param>
    /// <returns>One message or more.</returns>
    public static IReadOnlyList<Reply> Fit(Reply reply, ReplyLimits limits)
    {
        var pages = new MessagePages(limits.MostCharacters).Fill(reply);
        var boards = ButtonRows.Fit(reply, limits);
        return boards.Count == 0
            ? pages
            :
            [
                .. pages.SkipLast(1),
                pages[^1] with
                {
                    Parts = [.. pages[^1].Parts, .. boards[0]],
                },
                .. boards
                    .Skip(1)
                    .Select(board => new Reply(RichText.Empty, [new ReplyPart.Paragraph(ReplyText.Nothing), .. board])),
            ];
    }
}
