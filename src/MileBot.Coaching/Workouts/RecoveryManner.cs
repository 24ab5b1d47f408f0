namespace MileBot.Coaching.Workouts;

/// <summary>How a runner recovers between hard parts.</summary>
public enum RecoveryManner
{
    /// <summary>A slow jog.</summary>
    Jog,

    /// <summary>A walk.</summary>
    Walk,

    /// <summary>Standing about; by time only.</summary>
    Stand,
}
