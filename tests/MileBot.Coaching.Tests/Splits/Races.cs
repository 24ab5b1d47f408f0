using CsCheck;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Splits;

namespace MileBot.Coaching.Tests.Splits;

/// <summary>Any race that can be planned.</summary>
internal static class Races
{
    public static Gen<Track> Tracks { get; } =
        Gen.OneOf(
            Gen.OneOf(Track.Metres400, Track.Yards440, Track.Metres300, Track.Metres200),
            Gen.Int[1, 9].Select(Track.Lane),
            Gen.Long[100_000, 1_000_000].Select(lap => Track.WithLap(Distance.FromMillimetres(lap))!)
        );

    /// <summary>Mostly the distances people race, now and then any other.</summary>
    public static Gen<Distance> Distances { get; } =
        Gen.Frequency(
            (
                3,
                Gen.OneOf(
                    Distance.Mile,
                    Distance.FromMetres(800),
                    Distance.FromMetres(1_500),
                    Distance.FromMetres(1_600),
                    Distance.FromMetres(3_000),
                    Distance.Mile * 2,
                    Distance.FromKilometres(5)
                )
            ),
            (1, Gen.Long[200_000, 10_000_000].Select(Distance.FromMillimetres))
        );

    public static Gen<RaceTime> GoalFor(Distance distance) =>
        Gen.Double[1.01, 11.9].Select(speed => RaceTime.FromSeconds(distance.Metres / speed));

    public static Gen<SplitPlan> Plans(params Strategy[] strategies) =>
        from distance in Distances
        from goal in GoalFor(distance)
        from track in Tracks
        from start in Gen.OneOf(TrackStart.BehindTheLine, TrackStart.AtTheLine)
        from strategy in Gen.OneOf(strategies)
        select SplitPlan.For(goal, distance, track, start, strategy);
}
