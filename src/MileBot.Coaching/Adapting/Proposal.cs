using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Adapting;

/// <summary>A change the coach suggests, with the whole plan as it would be.</summary>
/// <param name="Change">What to store: as it stands when it is made, with <see cref="SeasonChange.IsKept"/> when the runner keeps the plan instead.</param>
/// <param name="Plan">The changed plan; the plan as it is when nothing changes.</param>
/// <param name="Kind">What the runner can do about it.</param>
/// <param name="Facts">What the words for it are made of.</param>
public sealed record Proposal(SeasonChange Change, Plan Plan, ProposalKind Kind, ProposalFacts Facts);
