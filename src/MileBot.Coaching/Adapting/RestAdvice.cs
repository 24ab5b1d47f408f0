using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Adapting;

/// <summary>No running while a layoff of one kind lasts: nothing is planned until the runner is back (science.md 8).</summary>
/// <param name="kind">The kind of layoff.</param>
/// <param name="reason">What the runner is told.</param>
internal sealed class RestAdvice(LayoffKind kind, ChangeReason reason) : IAdvice
{
    public Proposal? On(Look look) =>
        look.Layoffs.Open is { } layoff && layoff.Kind == kind
            ? look.Order(
                reason,
                layoff.Since,
                look.Plan.Change(look.FirstOpen, look.Book.RestInPlaceOf),
                new ProposalFacts { From = look.FirstOpen }
            )
            : null;
}
