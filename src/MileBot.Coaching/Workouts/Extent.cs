using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Workouts;

/// <summary>How much of something: by the watch or by the track.</summary>
public abstract record Extent
{
    private Extent() { }

    /// <summary>For a time.</summary>
    public sealed record ForTime(RaceTime Time) : Extent;

    /// <summary>For a distance.</summary>
    public sealed record ForDistance(Distance Distance) : Extent;

    /// <summary>Reads <c>400 m</c> or <c>20 min</c>. A lone <c>m</c> is metres here, as in every workout a coach writes.</summary>
    public static Parsed<Extent> Parse(string text)
    {
        if (Distance.Parse(text).Succeeded(out var distance, out var problem))
        {
            return new ForDistance(distance);
        }

        return RaceTime.Parse(text).Succeeded(out var time, out _) ? new ForTime(time) : problem;
    }
}
