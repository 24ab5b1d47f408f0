using MileBot.Conversation.Replies;

namespace MileBot.Conversation.Fitting;

/// <summary>Buttons that stand one after another.</summary>
internal static class ButtonBlocks
{
    /// <summary>The parts, with buttons that follow buttons in one block.</summary>
    public static IEnumerable<ReplyPart> Joined(IEnumerable<ReplyPart> parts)
    {
        List<IReadOnlyList<Button>> rows = [];
        foreach (var part in parts)
        {
            if (part is ReplyPart.Buttons buttons)
            {
                rows.AddRange(buttons.Rows);
                continue;
            }

            if (rows.Count > 0)
            {
                yield return new ReplyPart.Buttons(rows);
                rows = [];
            }

            yield return part;
        }

        if (rows.Count > 0)
        {
            yield return new ReplyPart.Buttons(rows);
        }
    }
}
