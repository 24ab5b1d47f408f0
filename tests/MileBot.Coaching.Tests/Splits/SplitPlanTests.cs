using MileBot.Coaching.Measures;
using MileBot.Coaching.Splits;

namespace MileBot.Coaching.Tests.Splits;

public sealed class SplitPlanTests
{
    [Theory]
    [InlineData("mile", "200m", TrackStart.BehindTheLine, 8, 209.344, 200)]
    [InlineData("mile", "200m", TrackStart.AtTheLine, 8, 200, 209.344)]
    [InlineData("mile", "300m", TrackStart.BehindTheLine, 6, 109.344, 300)]
    [InlineData("mile", "300m", TrackStart.AtTheLine, 6, 300, 109.344)]
    [InlineData("mile", "440y", TrackStart.BehindTheLine, 4, 402.336, 402.336)]
    [InlineData("mile", "lane 2", TrackStart.BehindTheLine, 4, 388.23, 407.038)]
    [InlineData("1500", "400m", TrackStart.BehindTheLine, 4, 300, 400)]
    [InlineData("1600", "400m", TrackStart.BehindTheLine, 4, 400, 400)]
    [InlineData("800", "400m", TrackStart.AtTheLine, 2, 400, 400)]
    [InlineData("200m", "400m", TrackStart.BehindTheLine, 1, 200, 200)]
    [InlineData("5k", "400m", TrackStart.BehindTheLine, 13, 200, 400)]
    [InlineData("500m", "400m", TrackStart.BehindTheLine, 2, 100, 400)]
    [InlineData("200m", "1k", TrackStart.BehindTheLine, 1, 200, 200)]
    public void A_race_makes_these_laps(
        string race,
        string track,
        TrackStart start,
        int laps,
        double first,
        double last
    )
    {
        var plan = SplitPlan.For(
            RaceTime.FromSeconds(Distance.Parse(race).Value.Metres / 5),
            Distance.Parse(race).Value,
            Track.Parse(track).Value,
            start,
            Strategy.Even
        );
        Assert.Equal(laps, plan.Laps.Count);
        Assert.Equal(first, plan.Laps[0].Length.Metres);
        Assert.Equal(last, plan.Laps[^1].Length.Metres);
        Assert.Equal(Enumerable.Range(1, laps), plan.Laps.Select(lap => lap.Number));
    }

    [Theory]
    [InlineData("1600", "400m", "2:41.6")]
    [InlineData("1750", "400m", "2:41.7")]
    [InlineData("1000", "200m", "1:20.9")]
    public void A_quarter_is_whole_laps_only_where_four_of_them_fill_the_race(
        string race,
        string track,
        string afterTwoLaps
    )
    {
        var plan = SplitPlan.For(
            RaceTime.FromSeconds(Distance.Parse(race).Value.Metres / 5),
            Distance.Parse(race).Value,
            Track.Parse(track).Value,
            TrackStart.AtTheLine,
            Strategy.Negative
        );
        Assert.Equal(afterTwoLaps, plan.Laps[1].Clock.ToTenths());
    }

    [Theory]
    [InlineData("800", "2:00", 200, "30.2")]
    [InlineData("5k", "20:00", 1_250, "5:02.1")]
    public void The_coachs_first_quarter_is_slower_by_a_share_in_short_and_long_races(
        string race,
        string goal,
        double quarter,
        string clock
    )
    {
        var plan = SplitPlan.For(
            RaceTime.Parse(goal).Value,
            Distance.Parse(race).Value,
            Track.WithLap(Distance.FromMetres(quarter / Math.Ceiling(quarter / 1_000)))!,
            TrackStart.BehindTheLine,
            Strategy.Coach
        );
        Assert.Equal(clock, plan.Laps.Single(lap => lap.Mark.Metres == quarter).Clock.ToTenths());
    }

    [Fact]
    public void A_half_lap_check_right_after_the_start_is_kept_from_an_eighth_of_a_lap_on()
    {
        var plan = SplitPlan.For(
            RaceTime.FromMinutes(4),
            Distance.FromMetres(1_050),
            Track.Metres400,
            TrackStart.BehindTheLine,
            Strategy.Even
        );
        Assert.Equal(50, plan.Laps[0].HalfLap!.Value.Mark.Metres);
    }

    [Fact]
    public void Ground_with_a_split_of_its_own_belongs_to_no_lap()
    {
        var plan = SplitPlan.For(
            RaceTime.FromMinutes(5),
            Distance.FromMetres(1_500),
            Track.Metres400,
            TrackStart.BehindTheLine,
            Strategy.Even
        );
        Assert.Equal(default, plan.ExtraGround);
        Assert.Null(plan.TrueLap);
    }

    [Fact]
    public void Indoors_the_coach_is_on_pace_after_four_laps()
    {
        var plan = SplitPlan.For(
            RaceTime.Parse("5:20").Value,
            Distance.Mile,
            Track.Metres200,
            TrackStart.BehindTheLine,
            Strategy.Coach
        );
        Assert.Equal(320 * 809.344 / 1_609.344, plan.Laps[3].Clock.Seconds, tolerance: 0.051);
    }

    [Fact]
    public void The_goal_is_rounded_to_the_tenth()
    {
        var plan = SplitPlan.For(
            RaceTime.Parse("3:43.13").Value,
            Distance.Mile,
            Track.Metres400,
            TrackStart.BehindTheLine,
            Strategy.Even
        );
        Assert.Equal("3:43.1", plan.Goal.ToTenths());
        Assert.Equal(plan.Goal, plan.Laps[^1].Clock);
    }

    [Theory]
    [InlineData("mile", "2:10", PlanProblem.GoalTooFast)]
    [InlineData("mile", "27:00", PlanProblem.GoalTooSlow)]
    [InlineData("100m", "0:20", PlanProblem.DistanceOutOfRange)]
    [InlineData("100k", "12:00:00", PlanProblem.DistanceOutOfRange)]
    public void A_goal_that_cannot_be_planned_says_why(string race, string goal, PlanProblem expected)
    {
        var (time, distance) = (RaceTime.Parse(goal).Value, Distance.Parse(race).Value);
        Assert.Equal(expected, SplitPlan.ProblemWith(time, distance)!.Kind);
        Assert.Throws<ArgumentException>(() =>
            SplitPlan.For(time, distance, Track.Metres400, TrackStart.AtTheLine, Strategy.Even)
        );
    }

    [Theory]
    [InlineData(1_200, 100)]
    [InlineData(1_000, 1_000)]
    public void The_fastest_and_the_slowest_goal_can_be_planned(double metres, double seconds) =>
        Assert.Null(SplitPlan.ProblemWith(RaceTime.FromSeconds(seconds), Distance.FromMetres(metres)));

    [Fact]
    public void No_time_at_all_cannot_be_planned() =>
        Assert.NotNull(SplitPlan.ProblemWith(RaceTime.Zero, Distance.Mile));

    [Fact]
    public void A_marathon_on_a_short_track_still_adds_up()
    {
        var plan = SplitPlan.For(
            RaceTime.Parse("3:30:00").Value,
            Distance.Marathon,
            Track.Metres200,
            TrackStart.BehindTheLine,
            Strategy.Coach
        );
        Assert.Equal(211, plan.Laps.Count);
        Assert.Equal(plan.Goal.Milliseconds, plan.Laps.Sum(lap => lap.Split.Milliseconds));
    }
}
