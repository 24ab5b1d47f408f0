namespace MileBot.Coaching.Plans;

/// <summary>Why no plan can be made of a request.</summary>
public enum PlanRequestProblem
{
    /// <summary>Fewer than 14 days, the race's included: too little to train for it.</summary>
    RaceTooSoon,

    /// <summary>More than 20 weeks: a plan can start later, <see cref="PlanBuilder.EarliestStart"/> says when.</summary>
    RaceTooFar,

    /// <summary>Fewer than two days a week.</summary>
    TooFewDays,

    /// <summary>Under 13: children play, and no plan of ours replaces a parent or a coach (science.md 8).</summary>
    TooYoung,

    /// <summary>A mile faster than any runner's.</summary>
    MileTooFast,
}
