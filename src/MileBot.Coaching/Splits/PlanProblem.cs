namespace MileBot.Coaching.Splits;

/// <summary>Why no split plan can be made.</summary>
public enum PlanProblem
{
    /// <summary>A race under 200 m or above the marathon.</summary>
    DistanceOutOfRange,

    /// <summary>A goal faster than 12 m/s: no sprinter holds that.</summary>
    GoalTooFast,

    /// <summary>A goal slower than 1 m/s: a stroll.</summary>
    GoalTooSlow,
}
