using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Splits;

/// <summary>A race on a track: how its ground divides into laps and into the four quarters a miler thinks in.</summary>
/// <param name="Distance">The whole race.</param>
/// <param name="Track">Where.</param>
/// <param name="Start">From where.</param>
internal sealed record Course(Distance Distance, Track Track, TrackStart Start)
{
    private Distance Lap => Track.Lap;

    /// <summary>What is left when whole laps are taken away: 9.344 m for the mile on 400 m.</summary>
    private Distance Remainder => Distance.FromMillimetres(Distance.Millimetres % Lap.Millimetres);

    /// <summary>A bit of ground this short belongs to the lap beside it.</summary>
    private bool IsShort(Distance ground) => ground.Millimetres * 4 < Lap.Millimetres;

    /// <summary>
    /// The length of a quarter: whole laps where four of them and a bit make the race (1 × 400 for the mile, 2 × 200 indoors),
    /// otherwise a fourth of the race.
    /// </summary>
    public Distance Quarter
    {
        get
        {
            var laps = (int)(Distance.Millimetres / Lap.Millimetres / 4);
            return laps > 0 && IsShort(Distance - (Lap * laps * 4))
                ? Lap * laps
                : Distance.FromMillimetres(Distance.Millimetres / 4);
        }
    }

    /// <summary>Ground before the first quarter.</summary>
    public Distance Lead => Start == TrackStart.Behind ? Distance - (Quarter * 4) : default;

    /// <summary>How far into the race each lap ends, the finish last.</summary>
    public IReadOnlyList<Distance> LapEnds()
    {
        var ends = new List<Distance>();
        var first =
            Start == TrackStart.Line || Remainder == default ? Lap
            : IsShort(Remainder) ? Remainder + Lap
            : Remainder;
        for (var end = first; end < Distance; end += Lap)
        {
            ends.Add(end);
        }

        if (ends.Count > 0 && IsShort(Distance - ends[^1]))
        {
            ends.RemoveAt(ends.Count - 1);
        }

        ends.Add(Distance);
        return ends;
    }
}
