using CsCheck;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Splits;

namespace MileBot.Coaching.Tests.Splits;

/// <summary>The seed's race: a mile on a 400 m track, starting 9.344 m behind the line.</summary>
public sealed class MileOnTheTrackTests
{
    private static readonly Gen<RaceTime> Goals = Gen.Long[2_200, 12_000]
        .Select(tenths => RaceTime.FromMilliseconds(tenths * 100));

    [Fact]
    public void The_lines_are_crossed_at_409_809_1209_and_1609_metres()
    {
        var plan = Mile("5:30", Strategy.Even);
        Assert.Equal([409_344, 809_344, 1_209_344, 1_609_344], plan.Laps.Select(lap => lap.Mark.Millimetres));
        Assert.Equal([409_344, 400_000, 400_000, 400_000], plan.Laps.Select(lap => lap.Length.Millimetres));
        Assert.Equal(Distance.FromMillimetres(9_344), plan.ExtraGround);
    }

    [Fact]
    public void An_even_5_30_shows_these_clocks()
    {
        var plan = Mile("5:30", Strategy.Even);
        Assert.Equal(["1:23.9", "2:46.0", "4:08.0", "5:30.0"], plan.Laps.Select(lap => lap.Clock.ToTenths()));
        Assert.Equal(["83.9", "82.1", "82.0", "82.0"], plan.Laps.Select(lap => $"{lap.Split.Seconds:0.0}"));
        Assert.Equal("1:22.0", plan.GoalLap.ToTenths());
        Assert.Equal("1:22.0", plan.TrueLap!.Value.ToTenths());
    }

    [Fact]
    public void The_half_lap_checks_lie_opposite_the_line()
    {
        var plan = Mile("5:30", Strategy.Even);
        Assert.Equal(
            [209_344, 609_344, 1_009_344, 1_409_344],
            plan.Laps.Select(lap => lap.HalfLap!.Value.Mark.Millimetres)
        );
        Assert.Equal("42.9", plan.Laps[0].HalfLap!.Value.Clock.ToTenths());
    }

    [Fact]
    public void The_coachs_5_30_shows_these_clocks()
    {
        var plan = Mile("5:30", Strategy.Coach);
        Assert.Equal(["1:24.5", "2:46.0", "4:08.6", "5:30.0"], plan.Laps.Select(lap => lap.Clock.ToTenths()));
        Assert.Equal(["20.6", "20.5", "20.2", "20.1"], plan.Finish.Select(part => part.Split.ToTenths()));
        Assert.Equal("4:49.7", plan.Laps[3].HalfLap!.Value.Clock.ToTenths());
        Assert.Equal("1:22.6", plan.TrueLap!.Value.ToTenths());
    }

    [Fact]
    public void Started_on_the_line_the_extra_ground_comes_last()
    {
        var plan = SplitPlan.For(
            RaceTime.Parse("5:30").Value,
            Distance.Mile,
            Track.Metres400,
            TrackStart.AtTheLine,
            Strategy.Even
        );
        Assert.Equal([400_000, 800_000, 1_200_000, 1_609_344], plan.Laps.Select(lap => lap.Mark.Millimetres));
        Assert.Equal(["1:22.0", "2:44.0", "4:06.1", "5:30.0"], plan.Laps.Select(lap => lap.Clock.ToTenths()));
        Assert.Equal(1_400_000, plan.Laps[3].HalfLap!.Value.Mark.Millimetres);
        Assert.Equal("4:47.1", plan.Laps[3].HalfLap!.Value.Clock.ToTenths());
        Assert.Equal("1:22.0", plan.TrueLap!.Value.ToTenths());
    }

    [Fact]
    public void The_coach_starts_up_to_a_second_slow_is_on_pace_at_800_and_finishes_fastest()
    {
        Goals.Sample(
            goal =>
            {
                var plan = SplitPlan.For(
                    goal,
                    Distance.Mile,
                    Track.Metres400,
                    TrackStart.BehindTheLine,
                    Strategy.Coach
                );
                var lap = goal.Seconds / 4.02336;
                var extra = goal.Seconds * 0.0058061;
                var start = Math.Min(0.007 * lap, 1);
                return Near(plan.Laps[0].Clock, extra + lap + start)
                    && Near(plan.Laps[1].Clock, extra + (2 * lap))
                    && Near(plan.Laps[2].Clock, extra + (3.008 * lap))
                    && Near(plan.Laps[3].Clock, extra + (4 * lap));
            },
            iter: Laws.Cases
        );
    }

    [Fact]
    public void The_coachs_last_100s_follow_his_shares_within_rounding()
    {
        Goals.Sample(
            goal =>
            {
                var plan = SplitPlan.For(
                    goal,
                    Distance.Mile,
                    Track.Metres400,
                    TrackStart.BehindTheLine,
                    Strategy.Coach
                );
                var hundred = goal.Seconds / 16.09344;
                double[] shares = [1.004, 0.996, 0.988, 0.980];
                return plan
                    .Finish.Zip(shares)
                    .All(part => Math.Abs(part.First.Split.Seconds - (hundred * part.Second)) < 0.15);
            },
            iter: Laws.Cases
        );
    }

    [Fact]
    public void An_even_lap_takes_its_share_of_the_goal()
    {
        Goals.Sample(
            goal =>
            {
                var plan = SplitPlan.For(goal, Distance.Mile, Track.Metres400, TrackStart.BehindTheLine, Strategy.Even);
                return Near(plan.Laps[0].Clock, goal.Seconds * 0.254354)
                    && Near(plan.Laps[1].Clock, goal.Seconds * 0.502903)
                    && Near(plan.Laps[2].Clock, goal.Seconds * 0.751451);
            },
            iter: Laws.Cases
        );
    }

    [Fact]
    public void The_second_half_is_two_percent_faster_in_a_negative_plan()
    {
        var plan = SplitPlan.For(
            RaceTime.Parse("6:40").Value,
            Distance.Mile,
            Track.Yards440,
            TrackStart.BehindTheLine,
            Strategy.Negative
        );
        Assert.Equal(["1:41.5", "3:22.0", "5:01.5", "6:40.0"], plan.Laps.Select(lap => lap.Clock.ToTenths()));
        Assert.Null(plan.TrueLap);
    }

    [Fact]
    public void Record_mile_goals_lie_beside_the_record_races()
    {
        // El Guerrouj, Rome 1999: crossings 55.07 (pacer), 1:51.58 (pacer), 2:47.91. Bannister, Oxford 1954: 57.5 60.7 62.3 58.9.
        var record = Mile("3:43.13", Strategy.Even);
        Assert.InRange(record.Laps[0].Clock.Seconds, 55.07, 55.07 + 2);
        Assert.InRange(record.Laps[1].Clock.Seconds, 111.58, 111.58 + 1);
        Assert.InRange(record.Laps[2].Clock.Seconds, 167.91 - 0.5, 167.91 + 0.5);
        var bannister = SplitPlan.For(
            RaceTime.Parse("3:59.4").Value,
            Distance.Mile,
            Track.Yards440,
            TrackStart.AtTheLine,
            Strategy.Coach
        );
        Assert.All(
            bannister.Laps.Zip([57.5, 60.7, 62.3, 58.9]),
            lap => Assert.Equal(lap.Second, lap.First.Split.Seconds, tolerance: 3)
        );
    }

    private static bool Near(RaceTime shown, double seconds) => Math.Abs(shown.Seconds - seconds) <= 0.0521;

    private static SplitPlan Mile(string goal, Strategy strategy) =>
        SplitPlan.For(RaceTime.Parse(goal).Value, Distance.Mile, Track.Metres400, TrackStart.BehindTheLine, strategy);
}
