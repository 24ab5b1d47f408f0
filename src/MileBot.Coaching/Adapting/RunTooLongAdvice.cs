using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Adapting;

/// <summary>A run to come goes too far beyond what was really run in the 30 days before it: it is cut short (science.md 7.6).</summary>
internal sealed class RunTooLongAdvice : IAdvice
{
    public Proposal? On(Look look)
    {
        if (Settled.InLength(look, look.Plan).IsLike(look.Plan))
        {
            return null;
        }

        var plan = Settled.InBounds(look, look.Plan);
        return look.Propose(
            ChangeReason.RunTooLong,
            ProposalKind.Order,
            plan,
            new ProposalFacts
            {
                From = look
                    .Plan.Days.Zip(plan.Days)
                    .First(pair => !ReferenceEquals(pair.First, pair.Second))
                    .First.Date,
                Longest = look.LengthsFor(plan).LongestBefore(look.FirstOpen),
            }
        );
    }
}
