using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Adapting;

/// <summary>A pain of 3 to 5: rest on this day and the next, nothing hard for two days more (science.md 8). One that stays stops the plan.</summary>
internal sealed class PainWatchAdvice : IAdvice
{
    private const int DaysOfRest = 2;

    public Proposal? On(Look look)
    {
        if (look.Layoffs is not { Open: { Kind: LayoffKind.PainWatch, Since: var since }, EasyUntil: { } end })
        {
            return null;
        }

        var gentle = new Gentle(look.Plan, look.Book);
        var plan = look.Plan.Change(
            look.FirstOpen,
            day =>
                day.Date < since.PlusDays(DaysOfRest) ? look.Book.RestInPlaceOf(day)
                : day.Date < end && day.IsHard(look.Request) ? gentle.At(day, share: 1)
                : day
        );
        return look.Order(
            ChangeReason.PainWatch,
            since,
            plan,
            new ProposalFacts { From = look.FirstOpen, Until = end }
        );
    }
}
