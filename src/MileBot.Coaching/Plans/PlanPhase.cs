namespace MileBot.Coaching.Plans;

/// <summary>What a part of a plan is for, in the order they come; short plans leave the first ones out.</summary>
public enum PlanPhase
{
    /// <summary>Easy running, strides and hills.</summary>
    Base,

    /// <summary>Short repeats at about mile pace, and threshold.</summary>
    Speed,

    /// <summary>Longer repeats and goal pace, until it feels like racing.</summary>
    Sharpen,

    /// <summary>Less running, the same quickness, and the race.</summary>
    Taper,
}
