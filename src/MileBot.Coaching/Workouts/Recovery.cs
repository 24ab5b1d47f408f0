namespace MileBot.Coaching.Workouts;

/// <summary>Getting the breath back.</summary>
public abstract record Recovery
{
    private Recovery() { }

    /// <summary>For so much, in a manner.</summary>
    /// <param name="Extent">How much; a time when standing.</param>
    /// <param name="Manner">How.</param>
    public sealed record Measured(Extent Extent, RecoveryManner Manner) : Recovery;

    /// <summary>Until the runner feels ready for the next at full quality.</summary>
    public sealed record Full : Recovery;
}
