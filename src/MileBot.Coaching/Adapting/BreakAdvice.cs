using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Adapting;

/// <summary>A break of the runner's own choice: nothing is planned until they are back.</summary>
internal sealed class BreakAdvice : IAdvice
{
    public Proposal? On(Look look) =>
        look.Layoffs.Open is { Kind: LayoffKind.Break } away
            ? look.Order(
                ChangeReason.Paused,
                away.Since,
                look.Plan.Change(look.FirstOpen, RestDay.InPlaceOf),
                new ProposalFacts { From = look.FirstOpen }
            )
            : null;
}
