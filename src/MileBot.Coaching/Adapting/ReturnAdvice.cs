using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>Back after a break, an illness or a pain: what is left of the plan, gently at first (science.md 1.1 and 8).</summary>
internal sealed class ReturnAdvice : IAdvice
{
    private static readonly ChangeReason[] Stops =
    [
        ChangeReason.PainStop,
        ChangeReason.IllFeverish,
        ChangeReason.Paused,
    ];

    private static readonly ChangeReason[] Returns = [ChangeReason.Resumed, ChangeReason.Recovered];

    public Proposal? On(Look look)
    {
        if (look.IsAway || look.Layoffs.Over.LastOrDefault(layoff => layoff.IsWithoutRunning) is not { } layoff)
        {
            return null;
        }

        var isMade = IsMade(look, layoff.Return!.Value);
        var reason = layoff.HadFever ? ChangeReason.Recovered : ChangeReason.Resumed;
        if (isMade && Settled.NothingHardInRamp(look, look.Plan).IsLike(look.Plan))
        {
            return null;
        }

        var plan = isMade ? Settled.For(look, look.Plan) : Plan(look, layoff.Days);
        return look.Propose(reason, ProposalKind.Order, plan, FactsOf(look, layoff, plan));
    }

    /// <summary>The plan after so many days without running, gentle at first.</summary>
    public static Plan Plan(Look look, int days) =>
        Settled.For(look, LoadRamp.Applied(look, Comeback.After(days, look)));

    /// <summary>
    /// Whether the plan was built for this return: after the last order to rest, since there may be several stops and returns on one day.
    /// One the runner had built on the day of the return may be from before it, with nothing to run.
    /// </summary>
    private static bool IsMade(Look look, LocalDate back) =>
        look
            .Season.Changes.Reverse()
            .Where(change => !change.IsKept)
            .TakeWhile(change => !Stops.Contains(change.Reason))
            .Any(change =>
                change.Reason == ChangeReason.Rebuilt
                    ? change.Date > back
                    : Returns.Contains(change.Reason) && change.Date >= back
            );

    private static ProposalFacts FactsOf(Look look, Layoff layoff, Plan plan) =>
        new ProposalFacts
        {
            Count = layoff.Days,
            From = look.FirstOpen,
            Until = LoadRamp.End(layoff) is var end && end > look.FirstOpen ? end : null,
        }.WithMiles(look.Request.Mile, plan.Request.Mile);
}
