namespace MileBot.Coaching.Strength;

/// <summary>What an exercise trains, as coarse as a runner needs it (the seed's groups).</summary>
public enum MuscleGroup
{
    /// <summary>The buttocks.</summary>
    Glutes,

    /// <summary>The back of the thigh.</summary>
    Hamstrings,

    /// <summary>The front of the thigh.</summary>
    Quads,

    /// <summary>The lower leg.</summary>
    Calves,

    /// <summary>What lifts the knee.</summary>
    HipFlexors,

    /// <summary>Belly and lower back.</summary>
    Core,

    /// <summary>Chest, shoulders, back and arms.</summary>
    UpperBody,
}
