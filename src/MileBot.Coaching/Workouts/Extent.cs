using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts;

/// <summary>How much of something: by the watch or by the track.</summary>
public abstract record Extent
{
    private Extent() { }

    /// <summary>For a time.</summary>
    /// <param name="Time">Whole seconds, 1 s to 6 h.</param>
    public sealed record ForTime(RaceTime Time) : Extent;

    /// <summary>For a distance.</summary>
    /// <param name="Distance">50 m to 100 km.</param>
    public sealed record ForDistance(Distance Distance) : Extent;
}
