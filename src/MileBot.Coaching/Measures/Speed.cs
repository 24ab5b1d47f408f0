using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Measures;

/// <summary>Ground covered per hour, exact to the micrometre, so that 7.8 mph and 12.5 km/h are both exact.</summary>
public readonly record struct Speed
{
    private Speed(long micrometresPerHour) => MicrometresPerHour = micrometresPerHour;

    /// <summary>Whole micrometres per hour.</summary>
    public long MicrometresPerHour { get; }

    /// <summary>Metres per second.</summary>
    public double MetresPerSecond => MicrometresPerHour / 3_600_000_000d;

    /// <summary>Kilometres per hour.</summary>
    public double KilometresPerHour => MicrometresPerHour / 1_000_000_000d;

    /// <summary>Miles per hour.</summary>
    public double MilesPerHour => MicrometresPerHour / 1_609_344_000d;

    /// <summary>Makes a speed from whole micrometres per hour.</summary>
    public static Speed FromMicrometresPerHour(long micrometresPerHour) => new(micrometresPerHour);

    /// <summary>The speed of a pace.</summary>
    public static Speed Of(Pace pace) => new((long)Math.Round(pace.MetresPerSecond * 3_600_000_000d));

    /// <summary>Reads <c>12 km/h</c>, <c>12kph</c>, <c>7.5 mph</c>, <c>5.2 m/s</c>.</summary>
    public static Parsed<Speed> Parse(string text) => PaceText.ParseSpeed(text);

    /// <summary>The pace of this speed, to the millisecond.</summary>
    public Pace ToPace(Distance per) => Pace.FromMetresPerSecond(MetresPerSecond, per);

    /// <summary>Text that <see cref="Parse"/> reads back to the same speed.</summary>
    public override string ToString() => PaceText.Format(this);
}
