using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Measures;

/// <summary>How long a run took or shall take, exact to the millisecond. <c>default</c> is no time at all.</summary>
public readonly record struct RaceTime : IComparable<RaceTime>
{
    private RaceTime(long milliseconds) => Milliseconds = milliseconds;

    /// <summary>No time.</summary>
    public static RaceTime Zero => default;

    /// <summary>Whole milliseconds.</summary>
    public long Milliseconds { get; }

    /// <summary>Seconds, with their fraction.</summary>
    public double Seconds => Milliseconds / 1_000d;

    /// <summary>Minutes, with their fraction.</summary>
    public double Minutes => Milliseconds / 60_000d;

    /// <summary>Makes a time from whole milliseconds.</summary>
    public static RaceTime FromMilliseconds(long milliseconds) => new(milliseconds);

    /// <summary>Makes a time from seconds, rounded to the nearest millisecond.</summary>
    public static RaceTime FromSeconds(double seconds) => new((long)Math.Round(seconds * 1_000));

    /// <summary>Makes a time from minutes, rounded to the nearest millisecond.</summary>
    public static RaceTime FromMinutes(double minutes) => FromSeconds(minutes * 60);

    /// <summary>Reads <c>5:30</c>, <c>5:30.4</c>, <c>330</c> (seconds), <c>5m30s</c>, <c>1:02:03</c> and their like.</summary>
    public static Parsed<RaceTime> Parse(string text) => RaceTimeText.Parse(text);

    /// <summary>The nearest time on a watch that shows steps of this size; halves round up.</summary>
    /// <param name="step">The step, above zero.</param>
    public RaceTime RoundedTo(RaceTime step) =>
        new((Milliseconds + (step.Milliseconds / 2)) / step.Milliseconds * step.Milliseconds);

    /// <summary>The shortest text that <see cref="Parse"/> reads back to the same time: <c>5:30</c>, <c>58.2</c>, <c>1:02:03</c>.</summary>
    public override string ToString() => RaceTimeText.Format(this);

    /// <summary>The time as a stopwatch shows it, always to the tenth: <c>5:30.0</c>, <c>58.2</c>.</summary>
    public string ToTenths() => RaceTimeText.Tenths(this);

    /// <summary>The time to the full second, halves up: <c>5:30</c>, <c>0:58</c>.</summary>
    public string ToWholeSeconds() => RaceTimeText.WholeSeconds(this);

    /// <inheritdoc/>
    public int CompareTo(RaceTime other) => Milliseconds.CompareTo(other.Milliseconds);

    /// <summary>Adds two times.</summary>
    public static RaceTime operator +(RaceTime left, RaceTime right) => new(left.Milliseconds + right.Milliseconds);

    /// <summary>Takes one time from another; may be negative.</summary>
    public static RaceTime operator -(RaceTime left, RaceTime right) => new(left.Milliseconds - right.Milliseconds);

    /// <summary>Stretches or shrinks a time, rounded to the nearest millisecond.</summary>
    public static RaceTime operator *(RaceTime left, double factor) =>
        new((long)Math.Round(left.Milliseconds * factor));

    /// <summary>How often one time fits into another, with its fraction.</summary>
    public static double operator /(RaceTime left, RaceTime right) => (double)left.Milliseconds / right.Milliseconds;

    /// <summary>Faster than.</summary>
    public static bool operator <(RaceTime left, RaceTime right) => left.Milliseconds < right.Milliseconds;

    /// <summary>Slower than.</summary>
    public static bool operator >(RaceTime left, RaceTime right) => left.Milliseconds > right.Milliseconds;

    /// <summary>Faster than, or level with.</summary>
    public static bool operator <=(RaceTime left, RaceTime right) => left.Milliseconds <= right.Milliseconds;

    /// <summary>Slower than, or level with.</summary>
    public static bool operator >=(RaceTime left, RaceTime right) => left.Milliseconds >= right.Milliseconds;
}
