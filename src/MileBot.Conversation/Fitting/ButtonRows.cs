using MileBot.Conversation.Adapters;
using MileBot.Conversation.Replies;

namespace MileBot.Conversation.Fitting;

/// <summary>Lays buttons out within a platform's limits.</summary>
internal static class ButtonRows
{
    /// <summary>Boards of buttons, one a message; the commands' own rows are kept as far as they fit.</summary>
    public static IReadOnlyList<ReplyPart.Buttons> Fit(Reply reply, ReplyLimits limits)
    {
        var rows = Reflow(reply.Parts.OfType<ReplyPart.Buttons>().SelectMany(part => part.Rows), limits);
        if (rows.Count > limits.MostButtonRows)
        {
            rows = Reflow(
                [
                    [.. rows.SelectMany(row => row)],
                ],
                limits
            );
        }

        return [.. rows.Chunk(limits.MostButtonRows).Select(board => new ReplyPart.Buttons(board))];
    }

    private static List<IReadOnlyList<Button>> Reflow(IEnumerable<IReadOnlyList<Button>> rows, ReplyLimits limits) =>
        [.. rows.SelectMany(row => row.Chunk(limits.MostButtonsPerRow))];
}
