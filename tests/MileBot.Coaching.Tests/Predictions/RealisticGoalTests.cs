using CsCheck;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;

namespace MileBot.Coaching.Tests.Predictions;

public sealed class RealisticGoalTests
{
    /// <summary>Two points of VDOT in ten weeks, by the printed rows (science.md 7.3).</summary>
    [Theory]
    [InlineData("7:49", "7:27")]
    [InlineData("7:07", "6:49")]
    [InlineData("6:17", "6:03")]
    [InlineData("5:50", "5:38")]
    [InlineData("4:57", "4:49")]
    public void Ten_weeks_bring_about_two_points(string mile, string printed)
    {
        var likely = RealisticGoal.For(RaceTime.Parse(mile).Value, weeks: 10)!.Value.Likely;
        Assert.InRange((likely - RaceTime.Parse(printed).Value).Seconds, -1.5, 1.5);
    }

    [Fact]
    public void A_beginner_gains_ten_seconds_at_most()
    {
        var goal = RealisticGoal.For(RaceTime.FromMinutes(11), weeks: 8)!.Value;
        Assert.Equal(new TimeRange(RaceTime.FromSeconds(650), RaceTime.FromMinutes(11)), goal.Range);
    }

    [Fact]
    public void Walking_pace_has_no_goal_to_reckon() =>
        Assert.Null(RealisticGoal.For(RaceTime.FromMinutes(25), weeks: 8));

    [Fact]
    public void The_likely_one_lies_in_the_range_and_more_weeks_never_bring_less() =>
        Gen.Select(Gen.Int[230, 599], Gen.Int[2, 19])
            .Sample(
                (seconds, weeks) =>
                {
                    var mile = RaceTime.FromSeconds(seconds);
                    var (now, later) = (
                        RealisticGoal.For(mile, weeks)!.Value,
                        RealisticGoal.For(mile, weeks + 1)!.Value
                    );
                    return now.Range.Fastest <= now.Likely
                        && now.Likely <= now.Range.Slowest
                        && now.Range.Slowest <= mile
                        && later.Likely <= now.Likely;
                },
                iter: Laws.Cases
            );
}
