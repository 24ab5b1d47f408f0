using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Conditions;

/// <summary>By what share a time or a pace gets longer, between two ends. <c>default</c> is not at all.</summary>
/// <param name="Least">The lower end; 0.01 is one percent. Never below zero.</param>
/// <param name="Most">The upper end.</param>
public readonly record struct Slowing(double Least, double Most)
{
    /// <summary>Not slower at all.</summary>
    public static Slowing None => default;

    /// <summary>Slower by exactly this share.</summary>
    public static Slowing By(double share) => new(share, share);

    /// <summary>What a time, or the time of a pace, becomes.</summary>
    public TimeRange Of(RaceTime time) => new(time * (1 + Least), time * (1 + Most));

    /// <summary>What a time run like that would have been without.</summary>
    public TimeRange Without(RaceTime time) => new(time * (1 / (1 + Most)), time * (1 / (1 + Least)));

    /// <summary>One slowing on top of another.</summary>
    public Slowing And(Slowing other) =>
        new(((1 + Least) * (1 + other.Least)) - 1, ((1 + Most) * (1 + other.Most)) - 1);

    /// <summary>The same, weaker or stronger.</summary>
    public Slowing Times(double factor) => new(Least * factor, Most * factor);
}
