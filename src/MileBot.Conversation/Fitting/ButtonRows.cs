using MileBot.Conversation.Adapters;
using MileBot.Conversation.Replies;

namespace MileBot.Conversation.Fitting;

/// <summary>Lays buttons and lists out within a platform's limits.</summary>
internal static class ButtonRows
{
    /// <summary>Boards of buttons and lists, one a message; the commands' own rows are kept as far as they fit.</summary>
    public static IReadOnlyList<IReadOnlyList<ReplyPart>> Fit(Reply reply, ReplyLimits limits)
    {
        List<ReplyPart> blocks =
        [
            .. (limits.HasLists ? reply : reply.WithoutLists()).Parts.SelectMany(part => Reflowed(part, limits)),
        ];
        if (blocks.Sum(RowsOf) > limits.MostButtonRows)
        {
            blocks = [.. ButtonBlocks.Joined(blocks).SelectMany(block => Packed(block, limits))];
        }

        return
        [
            .. blocks.SelectMany(Rows).Chunk(limits.MostButtonRows).Select(rows => ButtonBlocks.Joined(rows).ToList()),
        ];
    }

    private static IEnumerable<ReplyPart> Reflowed(ReplyPart part, ReplyLimits limits) =>
        part switch
        {
            ReplyPart.Buttons buttons => [Chunked(buttons.Rows.SelectMany(row => row.Chunk(limits.MostButtonsPerRow)))],
            ReplyPart.Choices choices => [choices],
            _ => [],
        };

    /// <summary>As few rows as can be.</summary>
    private static IEnumerable<ReplyPart> Packed(ReplyPart block, ReplyLimits limits) =>
        block is ReplyPart.Buttons buttons
            ? [Chunked(buttons.Rows.SelectMany(row => row).Chunk(limits.MostButtonsPerRow))]
            : [block];

    private static IEnumerable<ReplyPart> Rows(ReplyPart block) =>
        block is ReplyPart.Buttons buttons ? buttons.Rows.Select(row => Chunked([row])) : [block];

    private static int RowsOf(ReplyPart block) => block is ReplyPart.Buttons buttons ? buttons.Rows.Count : 1;

    private static ReplyPart.Buttons Chunked(IEnumerable<IReadOnlyList<Button>> rows) => new([.. rows]);
}
