using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Fitness;

/// <summary>
/// Running fitness as one number (Daniels and Gilbert 1979): the oxygen uptake that a race result stands for, in ml/kg/min.
/// Recreational runners lie between 30 and 60, world records near 84. Show one decimal at most.
/// </summary>
public readonly record struct Vdot : IComparable<Vdot>
{
    private const double Lowest = 15;
    private const double Highest = 90;

    /// <summary>Below this (a mile slower than 9:11) the printed tables end: what follows from it is an estimate.</summary>
    private const double LowestTabled = 30;

    /// <summary>The model starts at about 3.5 minutes; the fastest 1500 m, which the printed table still holds, takes 3:25.</summary>
    private static readonly RaceTime ShortestEffort = RaceTime.FromSeconds(200);

    /// <summary>The model is sound to about four hours; the printed table goes on to a marathon of 4:49.</summary>
    private static readonly RaceTime LongestEffort = RaceTime.FromMinutes(300);

    private Vdot(double value) => Value = value;

    /// <summary>15 to 90.</summary>
    public double Value { get; }

    /// <summary>Whether the value lies below the printed tables, so that paces and times from it are estimates.</summary>
    public bool IsEstimate => Value < LowestTabled;

    /// <summary>The fitness that an all-out effort shows, or a <see cref="FitnessProblem"/>.</summary>
    public static Parsed<Vdot> From(Distance distance, RaceTime time)
    {
        if (time < ShortestEffort || time > LongestEffort)
        {
            var kind = time < ShortestEffort ? FitnessProblem.EffortTooShort : FitnessProblem.EffortTooLong;
            return new Problem(kind, time.ToString());
        }

        return DanielsGilbert.Vdot(distance, time) switch
        {
            < Lowest => new Problem(FitnessProblem.TooSlow, time.ToString()),
            > Highest => new Problem(FitnessProblem.TooFast, time.ToString()),
            var value => new Vdot(value),
        };
    }

    /// <summary>The fitness of a number, or a <see cref="FitnessProblem"/> outside 15 to 90.</summary>
    public static Parsed<Vdot> Of(double value) =>
        value switch
        {
            < Lowest or double.NaN => new Problem(FitnessProblem.TooSlow, ""),
            > Highest => new Problem(FitnessProblem.TooFast, ""),
            _ => new Vdot(value),
        };

    /// <summary>
    /// The race time of this fitness, to the millisecond. Sound where it takes 3.5 minutes to 4 hours; the printed tables agree
    /// within 2 s up to 5 km, 3 s at 10 km and 0.2 % beyond.
    /// </summary>
    /// <param name="distance">The race, above zero.</param>
    public RaceTime TimeFor(Distance distance) => DanielsGilbert.TimeFor(distance, Value);

    /// <inheritdoc/>
    public int CompareTo(Vdot other) => Value.CompareTo(other.Value);

    /// <summary>The pace that costs a share of this fitness.</summary>
    internal Pace PaceAt(double share, Distance per) =>
        Pace.FromMetresPerSecond(DanielsGilbert.SpeedAt(Value * share) / 60, per);
}
