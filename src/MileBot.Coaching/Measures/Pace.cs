using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Measures;

/// <summary>A time for a stretch of ground, kept as it was said: 5:30 a mile and 82 s a lap are both exact.</summary>
/// <param name="Time">The time for the stretch.</param>
/// <param name="Per">The stretch; above zero.</param>
public readonly record struct Pace(RaceTime Time, Distance Per)
{
    /// <summary>Reads <c>5:30/mi</c>, <c>3:25 per km</c>, <c>82/400m</c> and their like.</summary>
    public static Parsed<Pace> Parse(string text) => PaceText.ParsePace(text);

    /// <summary>The pace of a speed, to the millisecond.</summary>
    /// <param name="metresPerSecond">The speed, above zero.</param>
    /// <param name="per">The stretch to say it for.</param>
    public static Pace FromMetresPerSecond(double metresPerSecond, Distance per) =>
        new(RaceTime.FromSeconds(per.Metres / metresPerSecond), per);

    /// <summary>Metres per second.</summary>
    public double MetresPerSecond => Per.Metres / Time.Seconds;

    /// <summary>The time this pace takes for a distance, to the millisecond.</summary>
    public RaceTime For(Distance distance) => Time * (distance / Per);

    /// <summary>The same pace, said for another stretch.</summary>
    public Pace In(Distance per) => new(For(per), per);

    /// <summary>Text that <see cref="Parse"/> reads back to the same pace.</summary>
    public override string ToString() => PaceText.Format(this);
}
