using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>Five sessions or more missed in a row: the plan is built again from what is left, and the race stays where it is.</summary>
internal sealed class MissedManyAdvice : IAdvice
{
    /// <summary>From so many on.</summary>
    public const int Many = 5;

    public Proposal? On(Look look)
    {
        var missed = look.Missed(ChangeReason.MissedMany);
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
