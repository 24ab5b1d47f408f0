using MileBot.Coaching.Plans;
using NodaTime;

namespace MileBot.Coaching.Seasons;

/// <summary>A plan, and what became of it so far. The coach advises from this and today's date alone.</summary>
/// <param name="Plan">As it stands now.</param>
/// <param name="Reports">What the runner said of sessions, by date.</param>
/// <param name="Events">What else happened, in the order it was told: a return can be promised long before it comes.</param>
/// <param name="Changes">Every change of the plan so far, oldest first, with those the runner did not want.</param>
public sealed record Season(
    Plan Plan,
    IReadOnlyList<SessionReport> Reports,
    IReadOnlyList<SeasonEvent> Events,
    IReadOnlyList<SeasonChange> Changes
)
{
    /// <summary>Whether the runner is on a break of their own choice on a date: it was begun, and they are not back.</summary>
    public bool IsOnBreakAt(LocalDate date) =>
        Events
            .Where(happened => happened.Date <= date && happened is (SeasonEvent.Break or SeasonEvent.Return))
            .OrderBy(happened => happened.Date)
            .LastOrDefault() is SeasonEvent.Break;
}
