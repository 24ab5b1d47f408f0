using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>Two to four sessions missed in a row: three quarters of the next days, nothing of it hard, for half as long as was missed.</summary>
internal sealed class MissedSomeAdvice : IAdvice
{
    private const int Some = 2;
    private const double Share = 0.75;
    private const int FewestDays = 3;
    private const int MostDays = 7;

    public Proposal? On(Look look)
    {
        var missed = look.Missed(ChangeReason.MissedSome, ChangeReason.MissedMany);
        if (missed.Count is < Some or >= MissedManyAdvice.Many)
        {
            return null;
        }

        var gap = Period.DaysBetween(missed[^1].Date, look.Today);
        var until = look.FirstOpen.PlusDays(Math.Clamp((gap + 1) / 2, FewestDays, MostDays));
        var gentle = new Gentle(look.Plan, look.Book);
        return look.Offer(
            ChangeReason.MissedSome,
            look.Plan.Change(look.FirstOpen, day => day.Date < until ? gentle.At(day, Share) : day),
            new ProposalFacts
            {
                Count = missed.Count,
                From = look.FirstOpen,
                Until = until,
            }
        );
    }
}
