using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Adapting;

/// <summary>A pain of 1 or 2: go on, and watch it (science.md 8).</summary>
internal sealed class PainMildAdvice : IAdvice
{
    public Proposal? On(Look look) =>
        look.Season.Events.LastOrDefault(happened => happened.Date == look.Today)
            is SeasonEvent.Pain { Level: > 0 and <= PainScale.Fine, IsAlarming: false } pain
        && look.Layoffs.Open is null
        && look.Last(ChangeReason.PainMild) < look.Today
            ? look.Propose(
                ChangeReason.PainMild,
                ProposalKind.Remark,
                look.Plan,
                new ProposalFacts { Count = pain.Level, From = look.Today }
            )
            : null;
}
