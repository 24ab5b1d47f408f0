using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Exercises;

/// <summary>What one set holds.</summary>
public abstract record SetSize
{
    private SetSize() { }

    /// <summary>A number of repetitions, or a range to work up through.</summary>
    /// <param name="Fewest">From 1.</param>
    /// <param name="Most">Up to 100; not below the fewest.</param>
    public sealed record Repetitions(int Fewest, int Most) : SetSize;

    /// <summary>Held, or kept up, for a time.</summary>
    public sealed record ForTime(RaceTime Time) : SetSize;

    /// <summary>Over a distance.</summary>
    public sealed record ForDistance(Distance Distance) : SetSize;
}
