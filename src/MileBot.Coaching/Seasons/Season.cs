using MileBot.Coaching.Plans;

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
);
