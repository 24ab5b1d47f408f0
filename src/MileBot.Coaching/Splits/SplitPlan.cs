using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Splits;

/// <summary>
/// A race in splits to the tenth of a second. Clocks are rounded and splits are their differences, so both laps and quarters add up
/// to the goal exactly.
/// </summary>
/// <param name="Goal">The goal, to the tenth.</param>
/// <param name="Laps">As the runner's own watch has them at the line.</param>
/// <param name="Quarters">The four parts of the race a miler thinks in.</param>
/// <param name="Finish">The last quarter in four: they add up to it, and fall strictly unless the pace is even.</param>
/// <param name="FullLap">One full lap at even pace: what a lap button would show if lap 1 were not longer.</param>
public sealed record SplitPlan(
    RaceTime Goal,
    IReadOnlyList<Split> Laps,
    IReadOnlyList<Split> Quarters,
    IReadOnlyList<RaceTime> Finish,
    RaceTime FullLap
)
{
    private static readonly RaceTime Tenth = RaceTime.FromMilliseconds(100);

    /// <summary>Plans a race.</summary>
    /// <param name="goal">Rounded to the tenth; 10 s or more.</param>
    /// <param name="distance">100 m or more.</param>
    /// <param name="track">Where.</param>
    /// <param name="start">From where, when it is not a whole number of laps.</param>
    /// <param name="strategy">How.</param>
    public static SplitPlan For(RaceTime goal, Distance distance, Track track, TrackStart start, Strategy strategy)
    {
        var rounded = goal.RoundedTo(Tenth);
        var course = new Course(distance, track, start);
        var profile = new PacingProfile(rounded, course, strategy);
        var quarterEnds = Enumerable.Range(1, 4).Select(i => i == 4 ? distance : course.Lead + (course.Quarter * i));
        return new SplitPlan(
            rounded,
            Splits(profile, course.LapEnds(), track.Lap),
            Splits(profile, [.. quarterEnds], course.Quarter),
            FinishOf(profile, rounded, distance),
            (rounded * (track.Lap / distance)).RoundedTo(Tenth)
        );
    }

    private static List<Split> Splits(PacingProfile profile, IReadOnlyList<Distance> ends, Distance whole)
    {
        var splits = new List<Split>(ends.Count);
        var half = Distance.FromMillimetres(whole.Millimetres / 2);
        var (start, before) = (default(Distance), RaceTime.Zero);
        foreach (var end in ends)
        {
            var clock = Clock(profile, end);
            RaceTime? halfway = end - start > half ? Clock(profile, end - half) : null;
            splits.Add(new Split(splits.Count + 1, end - start, clock - before, clock, halfway));
            (start, before) = (end, clock);
        }

        return splits;
    }

    private static RaceTime Clock(PacingProfile profile, Distance place) =>
        RaceTime.FromSeconds(profile.SecondsAt(place)).RoundedTo(Tenth);

    /// <summary>Rounds the four down and gives the tenths left over to the earliest, so that falling times stay strictly falling.</summary>
    private static RaceTime[] FinishOf(PacingProfile profile, RaceTime goal, Distance distance)
    {
        var start = profile.LastQuarterStart;
        var part = (distance - start).Metres / 4;
        var tenths = new long[4];
        for (var i = 0; i < 4; i++)
        {
            var (from, to) = (
                Distance.FromMetres(start.Metres + (part * i)),
                Distance.FromMetres(start.Metres + (part * (i + 1)))
            );
            tenths[i] = (long)Math.Floor((profile.SecondsAt(to) - profile.SecondsAt(from)) * 10);
        }

        var left = ((goal - Clock(profile, start)).Milliseconds / 100) - tenths.Sum();
        return [.. tenths.Select((value, i) => RaceTime.FromMilliseconds((value + (i < left ? 1 : 0)) * 100))];
    }
}
