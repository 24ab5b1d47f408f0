using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Splits;

/// <summary>A loop to run laps on, known by the length of one lap.</summary>
public sealed record Track
{
    private const int LastLane = 9;
    private static readonly Distance ShortestLap = Distance.FromMetres(100);
    private static readonly Distance LongestLap = Distance.FromMetres(1_000);
    private static readonly Track[] Lanes = [.. Enumerable.Range(1, LastLane).Select(OfLane)];

    private Track(Distance lap) => Lap = lap;

    /// <summary>The standard outdoor track: 400 m in lane 1.</summary>
    public static Track Metres400 => Lanes[0];

    /// <summary>The old quarter-mile track: 440 yards, 402.336 m; a mile is exactly four laps.</summary>
    public static Track Yards440 { get; } = new(Distance.FromMillimetres(402_336));

    /// <summary>A short outdoor or long indoor track of 300 m.</summary>
    public static Track Metres300 { get; } = new(Distance.FromMetres(300));

    /// <summary>The standard indoor track of 200 m.</summary>
    public static Track Metres200 { get; } = new(Distance.FromMetres(200));

    /// <summary>Once round; 100 m to 1000 m.</summary>
    public Distance Lap { get; }

    /// <summary>A lane of the standard 400 m track, run without leaving it.</summary>
    /// <param name="number">1, on the inside, to 9.</param>
    public static Track Lane(int number) => Lanes[number - 1];

    /// <summary>A loop of another length.</summary>
    /// <param name="lap">Once round.</param>
    /// <returns>The track, or null when the lap is under 100 m or over 1000 m.</returns>
    public static Track? WithLap(Distance lap) => lap < ShortestLap || lap > LongestLap ? null : new Track(lap);

    /// <summary>Reads <c>400m</c>, <c>440y</c>, <c>200</c>, <c>indoor</c>, <c>lane 3</c>, <c>lane3</c>, <c>300m</c> and their like.</summary>
    public static Parsed<Track> Parse(string text) => TrackText.Parse(text);

    /// <summary>Text that <see cref="Parse"/> reads back to the same track.</summary>
    public override string ToString() => TrackText.Format(this);

    /// <summary>The lane whose lap this is, or null; lane 1 is the track itself.</summary>
    internal int? OuterLane => Array.IndexOf(Lanes, this) is var index and > 0 ? index + 1 : null;

    /// <summary>Whether there is such a lane.</summary>
    internal static bool HasLane(long number) => number is >= 1 and <= LastLane;

    /// <summary>
    /// Two straights of 84.39 m and two bends of 36.5 m radius; the runner's line is 0.30 m outside the kerb in lane 1 and
    /// 0.20 m outside the inner line in the others, lanes being 1.22 m wide (World Athletics track manual).
    /// </summary>
    private static Track OfLane(int number) =>
        number == 1
            ? new Track(Distance.FromMetres(400))
            : new Track(Distance.FromMetres(168.78 + (2 * Math.PI * (36.5 + (1.22 * (number - 1)) + 0.20))));
}
