using MileBot.Coaching.Adapting;

namespace MileBot.Commands.Advising;

/// <summary>What the coach said of a plan.</summary>
/// <param name="Proposal">What.</param>
/// <param name="Revision">The plan's revision it was said of.</param>
internal sealed record Advice(Proposal Proposal, int Revision)
{
    /// <summary>True when the runner has a choice to make.</summary>
    public bool IsOffer => Proposal.Kind == ProposalKind.Offer;
}
