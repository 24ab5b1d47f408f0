using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Conditions;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Tests.Conditions;

public sealed class TrackTreadmillWindTests
{
    private static readonly Pace Fast = Pace.FromMetresPerSecond(4, Distance.Kilometre);

    /// <summary>NCAA's facility factors for the mile.</summary>
    [Theory]
    [InlineData(IndoorTrack.Flat, AgeGradeTable.Men, 0.9874)]
    [InlineData(IndoorTrack.Undersized, AgeGradeTable.Men, 0.9816)]
    [InlineData(IndoorTrack.Flat, AgeGradeTable.Women, 0.9902)]
    [InlineData(IndoorTrack.Undersized, AgeGradeTable.Women, 0.9871)]
    [InlineData(IndoorTrack.Banked, AgeGradeTable.Men, 1)]
    [InlineData(IndoorTrack.Banked, AgeGradeTable.Women, 1)]
    public void An_indoor_mile_is_worth_its_facility_factor(IndoorTrack track, AgeGradeTable table, double factor)
    {
        var worth = On(track).OnRace(Distance.Mile, table).Slowing.Without(RaceTime.FromSeconds(300));
        Assert.Equal(300 * factor, worth.Fastest.Seconds, 0.001);
        Assert.Equal(worth.Fastest, worth.Slowest);
    }

    /// <summary>The published way from banked to flat, men 1.0128, women 1.0099.</summary>
    [Fact]
    public void With_no_table_chosen_the_range_holds_both()
    {
        var slowing = On(IndoorTrack.Flat).OnRace(Distance.Mile).Slowing;
        Assert.Equal((0.0099, 0.0128), (Math.Round(slowing.Least, 4), Math.Round(slowing.Most, 4)));
    }

    [Theory]
    [InlineData("1499m", false)]
    [InlineData("1500", true)]
    [InlineData("mile", true)]
    [InlineData("1700m", false)]
    public void The_mile_factors_are_used_for_the_mile_and_1500_metres_only(string race, bool covered)
    {
        var effect = On(IndoorTrack.Flat).OnRace(Distance.Parse(race).Value);
        Assert.Equal(covered, effect.Shares.Count == 1);
        Assert.Equal(!covered, effect.Advice.Contains(ConditionsAdvice.IndoorKnownForTheMileOnly));
    }

    [Fact]
    public void A_banked_track_costs_nothing_at_any_distance()
    {
        var effect = On(IndoorTrack.Banked).OnRace(Distance.FromMetres(800));
        Assert.Empty(effect.Shares);
        Assert.Empty(effect.Advice);
    }

    /// <summary>ACSM: S·(1 + 4.5·grade); one percent stands for the air at 3.3 m/s and faster (Jones and Doust 1996).</summary>
    [Theory]
    [InlineData("0%", 4, 0)]
    [InlineData("1%", 4, 0)]
    [InlineData("1%", 3.3, 0)]
    [InlineData("1%", 1.65, 0.03375)]
    [InlineData("2%", 4, 0.045)]
    [InlineData("5%", 4, 0.18)]
    public void A_steeper_treadmill_is_set_slower(string incline, double metresPerSecond, double share)
    {
        var treadmill = RunningConditions.Normal with { Treadmill = Incline.Parse(incline).Value };
        var pace = Pace.FromMetresPerSecond(metresPerSecond, Distance.Kilometre);
        Assert.Equal(share, treadmill.OnRun(pace).Slowing.Least, 1e-4);
        Assert.Equal(share, treadmill.OnRepeats(pace).Slowing.Most, 1e-4);
        Assert.Empty(treadmill.OnRace(Distance.Mile).Shares);
    }

    [Theory]
    [InlineData("0 m/s", null)]
    [InlineData("0.1 m/s", ConditionsAdvice.LightWind)]
    [InlineData("4.9 m/s", ConditionsAdvice.LightWind)]
    [InlineData("5 m/s", ConditionsAdvice.StrongWind)]
    [InlineData("20 m/s", ConditionsAdvice.StrongWind)]
    public void Wind_is_advice_and_no_number(string wind, ConditionsAdvice? expected)
    {
        var windy = RunningConditions.Normal with { Wind = Wind.Parse(wind).Value };
        foreach (var effect in new[] { windy.OnRace(Distance.Mile), windy.OnRun(Fast), windy.OnRepeats(Fast) })
        {
            Assert.Empty(effect.Shares);
            Assert.Equal(expected, effect.Advice.Cast<ConditionsAdvice?>().SingleOrDefault());
        }
    }

    private static RunningConditions On(IndoorTrack track) => RunningConditions.Normal with { Indoor = track };
}
