using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Splits;

/// <summary>
/// What the watch shall show, lap by lap. Clocks are rounded to the tenth and splits are their differences, so the splits
/// of every plan sum to its goal exactly.
/// </summary>
public sealed class SplitPlan
{
    private static readonly RaceTime Tenth = RaceTime.FromMilliseconds(100);
    private static readonly Distance Shortest = Distance.FromMetres(200);

    private SplitPlan(RaceTime goal, RaceGround ground, Track track, TrackStart start, Strategy strategy)
    {
        (Goal, Distance, Track, Start, Strategy) = (goal, ground.Race, track, start, strategy);
        ExtraGround = Distance.FromMillimetres(ground.IsMerged ? ground.Extra : 0);
        var profile = new PaceProfile(goal, ground, strategy);
        var laps = new Lap[ground.Splits];
        var finish = FinishOf(ground, profile, strategy);
        for (var i = 0; i < laps.Length; i++)
        {
            laps[i] = LapOf(i, ground, profile, finish);
        }

        (Laps, Finish) = (laps, finish);
    }

    /// <summary>The goal, to the tenth.</summary>
    public RaceTime Goal { get; }

    /// <summary>The race.</summary>
    public Distance Distance { get; }

    /// <summary>Where it is run.</summary>
    public Track Track { get; }

    /// <summary>Which end of the race holds the ground that is more than whole laps.</summary>
    public TrackStart Start { get; }

    /// <summary>How the effort is spread.</summary>
    public Strategy Strategy { get; }

    /// <summary>The splits in order; at least one.</summary>
    public IReadOnlyList<Lap> Laps { get; }

    /// <summary>The last lap in four equal stretches; times strictly fall unless the plan is even.</summary>
    public IReadOnlyList<FinishPart> Finish { get; }

    /// <summary>Ground counted into the first lap (<see cref="TrackStart.BehindTheLine"/>) or the last one; zero when there is none.</summary>
    public Distance ExtraGround { get; }

    /// <summary>One lap of the track at even goal pace, to the tenth: the seed's goal lap.</summary>
    public RaceTime GoalLap => (Goal * (Track.Lap / Distance)).RoundedTo(Tenth);

    /// <summary>
    /// The planned time of the lap that holds <see cref="ExtraGround"/>, without that ground (which is run at even pace), to the
    /// tenth: the "true 400" in the first 409.344 m of a mile. Null when there is no extra ground.
    /// </summary>
    public RaceTime? TrueLap
    {
        get
        {
            if (ExtraGround == default)
            {
                return null;
            }

            var lap = Laps[Start == TrackStart.BehindTheLine ? 0 : Laps.Count - 1];
            return (lap.Split - (Goal * (ExtraGround / Distance))).RoundedTo(Tenth);
        }
    }

    /// <summary>Plans a race.</summary>
    /// <param name="goal">The time to run; rounded to the tenth, halves up.</param>
    /// <param name="distance">The race, 200 m to the marathon.</param>
    /// <param name="track">Where it is run.</param>
    /// <param name="start">Where the ground beyond whole laps is run.</param>
    /// <param name="strategy">How the effort is spread.</param>
    /// <exception cref="ArgumentException"><see cref="ProblemWith"/> would have said why.</exception>
    public static SplitPlan For(RaceTime goal, Distance distance, Track track, TrackStart start, Strategy strategy) =>
        ProblemWith(goal, distance) is { } problem
            ? throw new ArgumentException($"No plan: {problem.Kind}.", nameof(goal))
            : new SplitPlan(goal.RoundedTo(Tenth), new RaceGround(distance, track, start), track, start, strategy);

    /// <summary>Why a goal cannot be planned, or null when it can: any human speed from 200 m to the marathon.</summary>
    public static Problem? ProblemWith(RaceTime goal, Distance distance)
    {
        if (distance < Shortest || distance > Distance.Marathon)
        {
            return new Problem(PlanProblem.DistanceOutOfRange, distance.ToString());
        }

        return (distance.Metres / goal.Seconds) switch
        {
            > 12 => new Problem(PlanProblem.GoalTooFast, goal.ToString()),
            < 1 => new Problem(PlanProblem.GoalTooSlow, goal.ToString()),
            _ => null,
        };
    }

    private static FinishPart[] FinishOf(RaceGround ground, PaceProfile profile, Strategy strategy)
    {
        var from = ground.MarkAfter(ground.Splits - 1);
        var startClock = ClockAt(from, profile);
        var length = Distance.FromMillimetres(ground.Race.Millimetres - from);
        return FinishParts.Of(startClock, ClockAt(ground.Race.Millimetres, profile) - startClock, length, strategy);
    }

    private static Lap LapOf(int index, RaceGround ground, PaceProfile profile, FinishPart[] finish)
    {
        var (from, to) = (ground.MarkAfter(index), ground.MarkAfter(index + 1));
        var (startClock, clock) = (ClockAt(from, profile), ClockAt(to, profile));
        var isLast = index == ground.Splits - 1;
        Checkpoint? halfLap = ground.HalfLapIn(from, to) is { } half
            ? new(
                Distance.FromMillimetres(half),
                isLast ? FinishParts.ClockAt(half - from, startClock, finish) : ClockAt(half, profile)
            )
            : null;
        return new Lap(
            index + 1,
            Distance.FromMillimetres(to - from),
            Distance.FromMillimetres(to),
            clock - startClock,
            clock,
            halfLap
        );
    }

    private static RaceTime ClockAt(long millimetres, PaceProfile profile) =>
        RaceTime.FromMilliseconds((long)Math.Round(profile.At(millimetres))).RoundedTo(Tenth);
}
