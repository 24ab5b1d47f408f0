using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>Five sessions or more missed in a row: the plan is built again from what is left, and the race stays where it is.</summary>
internal sealed class MissedManyAdvice : IAdvice
{
    private const int Many = 5;

    public Proposal? On(Look look)
    {
        // A result measures what is left, so what was missed before it takes nothing off again.
        var measured = look.LastMade(ChangeReason.FasterResult, ChangeReason.SlowerResult, ChangeReason.UnlikelyResult);
        var answered = look.Last(ChangeReason.MissedMany);
        var missed = look.MissedSince(measured > answered ? measured : answered);
        if (missed.Count < Many)
        {
            return null;
        }

        var days = Period.DaysBetween(missed[^1].Date, look.Today);
        var plan = ReturnAdvice.Plan(look, days);
        return look.Offer(
            ChangeReason.MissedMany,
            plan,
            new ProposalFacts { Count = missed.Count, From = look.FirstOpen }.WithMiles(
                look.Request.Mile,
                plan.Request.Mile
            )
        );
    }
}
