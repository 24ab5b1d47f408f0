using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Adapting;

/// <summary>A cold without fever: nothing hard for a week, or until well (science.md 8).</summary>
internal sealed class ColdAdvice : IAdvice
{
    public Proposal? On(Look look)
    {
        if (look.Layoffs.Open is not { Kind: LayoffKind.Cold, Since: var since, Ends: { } end })
        {
            return null;
        }

        var gentle = new Gentle(look.Plan, look.Book);
        var plan = look.Plan.Change(
            look.FirstOpen,
            day => day.Date < end && day.IsHard(look.Request) ? gentle.At(day, share: 1) : day
        );
        return look.Order(ChangeReason.IllMild, since, plan, new ProposalFacts { From = look.FirstOpen, Until = end });
    }
}
