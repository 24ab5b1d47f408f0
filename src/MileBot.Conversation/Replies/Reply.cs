using MileBot.Conversation.Dialogs;
using MileBot.Conversation.Fitting;

namespace MileBot.Conversation.Replies;

/// <summary>An answer, free of platform detail.</summary>
/// <param name="Title">The line on top; empty for none.</param>
/// <param name="Parts">What stands under it, in order.</param>
public sealed record Reply(RichText Title, IReadOnlyList<ReplyPart> Parts)
{
    /// <summary>What the next bare text in this chat answers; null when nothing was asked.</summary>
    public OpenQuestion? Question { get; init; }

    /// <summary>True when this says why something could not be done: only whoever asked needs to see it.</summary>
    public bool IsTrouble { get; init; }

    /// <summary>True when it shall arrive without a sound.</summary>
    public bool IsSilent { get; init; }

    /// <summary>
    /// True when something a daily message tells counts only once it has arrived: then the same is asked as
    /// <see cref="Asks.AskOccasion.DailyArrived"/>.
    /// </summary>
    public bool CountsOnArrival { get; init; }

    /// <summary>Nothing to say: no message at all, where nobody waits for one.</summary>
    public static Reply Nothing { get; } = new(RichText.Empty, []);

    /// <summary>A reply of one paragraph.</summary>
    public static Reply Line(RichText text) => new(RichText.Empty, [new ReplyPart.Paragraph(text)]);

    /// <summary>The same for platforms without lists: their options are buttons, in one block with those beside them.</summary>
    public Reply WithoutLists() =>
        Parts.Any(part => part is ReplyPart.Choices)
            ? this with
            {
                Parts =
                [
                    .. ButtonBlocks.Joined(
                        Parts.Select(part => part is ReplyPart.Choices choices ? choices.AsButtons() : part)
                    ),
                ],
            }
            : this;
}
