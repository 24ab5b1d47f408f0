using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Adapting;

/// <summary>One session missed: go on, nothing is made up for.</summary>
internal sealed class MissedOneAdvice : IAdvice
{
    public Proposal? On(Look look) =>
        look.Missed(ChangeReason.MissedOne, ChangeReason.MissedSome, ChangeReason.MissedMany) is [var missed]
            ? look.Propose(
                ChangeReason.MissedOne,
                ProposalKind.Remark,
                look.Plan,
                new ProposalFacts { Count = 1, From = missed.Date }
            )
            : null;
}
