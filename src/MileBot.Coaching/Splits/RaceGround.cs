using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Splits;

/// <summary>A race laid out on a track: which laps it makes, and where its quarters lie.</summary>
internal readonly struct RaceGround
{
    private readonly long lap;
    private readonly long wholeLaps;
    private readonly TrackStart start;

    public RaceGround(Distance race, Track track, TrackStart start)
    {
        this.start = start;
        Race = race;
        lap = track.Lap.Millimetres;
        wholeLaps = race.Millimetres / lap;
        Extra = race.Millimetres % lap;
        IsMerged = wholeLaps > 0 && Extra * 4 < lap;
        var quartersAreLaps = IsMerged && wholeLaps % 4 == 0;
        Quarter = quartersAreLaps ? wholeLaps / 4 * lap : race.Millimetres / 4d;
        QuartersStart = quartersAreLaps && start == TrackStart.BehindTheLine ? Extra : 0;
    }

    public Distance Race { get; }

    /// <summary>What is more than whole laps, in millimetres.</summary>
    public long Extra { get; }

    /// <summary>Whether the extra ground is so short (under a quarter lap) that it belongs to a whole lap's split.</summary>
    public bool IsMerged { get; }

    /// <summary>A quarter of the race in millimetres: whole laps where they fit, the extra ground then being run at even pace.</summary>
    public double Quarter { get; }

    /// <summary>Where the first quarter starts, in millimetres.</summary>
    public long QuartersStart { get; }

    public int Splits => (int)(IsMerged || Extra == 0 ? wholeLaps : wholeLaps + 1);

    /// <summary>The ground covered after so many splits, in millimetres.</summary>
    public long MarkAfter(int splits)
    {
        if (splits == 0 || splits == Splits)
        {
            return splits == 0 ? 0 : Race.Millimetres;
        }

        var beforeFirstLap = start == TrackStart.BehindTheLine ? Extra : 0;
        var isOwnSplit = beforeFirstLap > 0 && !IsMerged;
        return beforeFirstLap + ((splits - (isOwnSplit ? 1 : 0)) * lap);
    }

    /// <summary>
    /// The place opposite the line inside a split, in millimetres. Whoever starts behind the line meets it half a lap before
    /// the split's end, whoever starts on the line half a lap after its beginning. Null when the split does not pass there, or
    /// so soon after its beginning (before its end) that the watch has just been looked at: an eighth of a lap.
    /// </summary>
    public long? HalfLapIn(long from, long to)
    {
        var half = start == TrackStart.BehindTheLine ? to - (lap / 2) : from + (lap / 2);
        return Math.Min(half - from, to - half) * 8 >= lap ? half : null;
    }
}
