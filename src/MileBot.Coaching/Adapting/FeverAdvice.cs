using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Adapting;

/// <summary>Fever, chest, aching body or stomach: no running until well (science.md 8).</summary>
internal sealed class FeverAdvice : IAdvice
{
    public Proposal? On(Look look) =>
        look.Layoffs.Open is { Kind: LayoffKind.Fever } fever
            ? look.Order(
                ChangeReason.IllFeverish,
                fever.Since,
                look.Plan.Change(look.FirstOpen, RestDay.InPlaceOf),
                new ProposalFacts { From = look.FirstOpen }
            )
            : null;
}
