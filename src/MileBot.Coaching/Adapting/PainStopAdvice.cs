using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Adapting;

/// <summary>A pain above 5, an alarming one, or one that was not gone by the next morning: no running until it is cleared (science.md 8).</summary>
internal sealed class PainStopAdvice : IAdvice
{
    public Proposal? On(Look look) =>
        look.Layoffs.Open is { Kind: LayoffKind.Pain } pain
            ? look.Order(
                ChangeReason.PainStop,
                pain.Since,
                look.Plan.Change(look.FirstOpen, RestDay.InPlaceOf),
                new ProposalFacts { From = look.FirstOpen }
            )
            : null;
}
