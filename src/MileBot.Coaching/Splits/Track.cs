using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Splits;

/// <summary>A running track, by what one lap of it measures.</summary>
/// <param name="Lap">One lap along the line people run.</param>
/// <param name="Lane">The lane of a standard 400 m track; null where the lap says it all.</param>
public sealed record Track(Distance Lap, int? Lane = null)
{
    /// <summary>Lanes of a standard track.</summary>
    public const int Lanes = 9;

    // A standard 400 m track: straights of 84.39 m, radius 36.5 m, lanes of 1.22 m, measured 0.30 m from the kerb in lane 1 and
    // 0.20 m from the line in the others (science.md 5.1, source 28).
    private const double BothStraights = 168.78;
    private const double Radius = 36.5;
    private const double LaneWidth = 1.22;
    private const double FirstLaneOffset = 0.30;
    private const double OtherLaneOffset = 0.20;

    /// <summary>The standard outdoor track, lane 1.</summary>
    public static Track Standard { get; } = new(Distance.FromMetres(400));

    /// <summary>An old imperial track: four laps are a mile exactly.</summary>
    public static Track Yards440 { get; } = new(Distance.FromMillimetres(402_336));

    /// <summary>A 300 m track.</summary>
    public static Track Metres300 { get; } = new(Distance.FromMetres(300));

    /// <summary>The usual indoor track.</summary>
    public static Track Metres200 { get; } = new(Distance.FromMetres(200));

    /// <summary>The tracks to offer for choosing.</summary>
    public static IReadOnlyList<Track> Usual { get; } = [Standard, Metres200, Metres300, Yards440];

    /// <summary>A lane of a standard track.</summary>
    /// <param name="lane">1 to <see cref="Lanes"/>; lane 1 is <see cref="Standard"/>.</param>
    public static Track InLane(int lane)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lane, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lane, Lanes);
        var offset = lane == 1 ? FirstLaneOffset : ((lane - 1) * LaneWidth) + OtherLaneOffset;
        var lap = Distance.FromMetres(BothStraights + (2 * Math.PI * (Radius + offset)));
        return lane == 1 ? Standard : new Track(lap, lane);
    }

    /// <summary>Reads <c>400m</c>, <c>440y</c>, <c>300</c>, <c>200m</c>, <c>indoor</c>, <c>lane 3</c>.</summary>
    public static Parsed<Track> Parse(string text)
    {
        var word = text.Trim().ToLowerInvariant();
        if (word is "indoor" or "indoors")
        {
            return Metres200;
        }

        if (word.StartsWith("lane", StringComparison.Ordinal))
        {
            return int.TryParse(word.AsSpan(4), out var lane) && lane is >= 1 and <= Lanes
                ? InLane(lane)
                : Unreadable(text);
        }

        var lap = Distance.Parse(word);
        return lap.Problem is null && Usual.FirstOrDefault(track => track.Lap == lap.Value) is { } usual
            ? usual
            : Unreadable(text);
    }

    /// <summary>Text that <see cref="Parse"/> reads back to the same track.</summary>
    public override string ToString() =>
        Lane is { } lane ? $"lane{lane}"
        : this == Yards440 ? "440y"
        : Lap.ToString();

    private static Problem Unreadable(string text) => new(MeasureProblem.TrackUnreadable, text);
}
