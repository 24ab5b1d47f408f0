using System.Globalization;
using MileBot.Coaching.Conditions;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Tests.Tables;

namespace MileBot.Coaching.Tests.Conditions;

public sealed class HeatTests
{
    private static readonly Pace Easy = Pace.Parse("6:00/km").Value;

    /// <summary>Hadley's chart, maximumperformancerunning.blogspot.com, July 2013.</summary>
    [Fact]
    public void A_continuous_run_slows_as_the_chart_says_and_repeats_by_half()
    {
        foreach (var row in PublishedTable.Read("hadley-chart.csv").Rows)
        {
            var slowing = new Slowing(Number(row[2]) / 100, Number(row[3]) / 100);
            foreach (var sum in new[] { row[0], row[1] })
            {
                var hot = AtSum(Number(sum));
                Assert.Equal(slowing, hot.OnRun(Easy).Slowing, Near);
                Assert.Equal(slowing.Times(0.5), hot.OnRepeats(Easy).Slowing, Near);
            }
        }
    }

    [Theory]
    [InlineData("mile", 0, 0)]
    [InlineData("1500", 0, 0)]
    [InlineData("3304.672m", 0.01, 0.015)]
    [InlineData("5k", 0.02, 0.03)]
    [InlineData("10k", 0.02, 0.03)]
    public void Heat_spares_the_mile_and_costs_a_5k_what_the_chart_says(string race, double least, double most) =>
        Assert.Equal(new Slowing(least, most), AtSum(140).OnRace(Distance.Parse(race).Value).Slowing, Near);

    [Fact]
    public void A_mile_in_the_heat_keeps_its_goal_and_gets_advice()
    {
        var effect = (Hot("31C") with { Humidity = Humidity.Parse("70%").Value }).OnRace(Distance.Mile);
        Assert.Empty(effect.Shares);
        Assert.Equal([ConditionsAdvice.HeatSparesShortRaces, ConditionsAdvice.HeatIllness], effect.Advice);
    }

    [Fact]
    public void Above_the_chart_there_is_no_hard_running()
    {
        Assert.DoesNotContain(ConditionsAdvice.NoHardRunning, AtSum(180).OnRun(Easy).Advice);
        Assert.Contains(ConditionsAdvice.NoHardRunning, AtSum(181).OnRun(Easy).Advice);
        Assert.Equal(new Slowing(0.08, 0.10), AtSum(181).OnRun(Easy).Slowing, Near);
    }

    [Fact]
    public void Heat_illness_is_named_past_a_sum_of_150()
    {
        Assert.DoesNotContain(ConditionsAdvice.HeatIllness, AtSum(150).OnRun(Easy).Advice);
        Assert.Contains(ConditionsAdvice.HeatIllness, AtSum(151).OnRun(Easy).Advice);
    }

    [Theory]
    [InlineData("19.9C", false, false)]
    [InlineData("20C", true, false)]
    [InlineData("29.9C", true, false)]
    [InlineData("30C", true, true)]
    public void Warmth_alone_asks_for_the_dew_point(string air, bool asks, bool warns)
    {
        var advice = Hot(air).OnRun(Easy).Advice;
        Assert.Equal(asks, advice.Contains(ConditionsAdvice.DewPointNeeded));
        Assert.Equal(advice, Hot(air).OnRepeats(Easy).Advice);
        Assert.Equal(warns, advice.Contains(ConditionsAdvice.HeatIllness));
        Assert.Empty(Hot(air).OnRun(Easy).Shares);
    }

    [Fact]
    public void A_mile_needs_no_dew_point() =>
        Assert.DoesNotContain(ConditionsAdvice.DewPointNeeded, Hot("24C").OnRace(Distance.Mile).Advice);

    [Fact]
    public void A_5k_on_a_warm_day_does() =>
        Assert.Contains(ConditionsAdvice.DewPointNeeded, Hot("24C").OnRace(Distance.FromKilometres(5)).Advice);

    [Fact]
    public void Two_causes_multiply()
    {
        var effect = (AtSum(180) with { Altitude = Altitude.FromFeet(7_544) }).OnRun(Easy);
        Assert.Equal([ConditionsCause.Heat, ConditionsCause.Altitude], effect.Shares.Select(share => share.Cause));
        var thin = 1 / (1 - 0.06332);
        Assert.Equal(new Slowing((1.08 * thin) - 1, (1.10 * thin) - 1), effect.Slowing, Near);
    }

    [Theory]
    [InlineData("25C", false)]
    [InlineData("25.1C", true)]
    public void Heat_is_spoken_of_above_25_degrees(string air, bool expected) =>
        Assert.Equal(expected, Hot(air).OnRace(Distance.Mile).Advice.Contains(ConditionsAdvice.HeatSparesShortRaces));

    [Fact]
    public void A_5k_is_not_spared() =>
        Assert.DoesNotContain(
            ConditionsAdvice.HeatSparesShortRaces,
            Hot("31C").OnRace(Distance.FromKilometres(5)).Advice
        );

    /// <summary>Magnus with 17.62 and 243.12 °C, worked by hand; at 100 % air is at its dew point.</summary>
    [Theory]
    [InlineData("28C", 60, "19.5C")]
    [InlineData("20C", 50, "9.3C")]
    [InlineData("0C", 50, "-9.2C")]
    [InlineData("28C", 100, "28C")]
    [InlineData("82F", 100, "82F")]
    public void Humidity_makes_a_dew_point(string air, int percent, string expected) =>
        Assert.Equal(expected, Humidity.OfPercent(percent)!.Value.DewPointAt(Temperature.Parse(air).Value).ToString());

    /// <summary>70 °F and 100 % make a dew point of 70 °F: a sum of 140.</summary>
    [Fact]
    public void Humidity_counts_by_its_dew_point() =>
        Assert.Equal(
            new Slowing(0.02, 0.03),
            (Hot("70F") with { Humidity = Humidity.OfPercent(100) }).OnRun(Easy).Slowing,
            Near
        );

    [Fact]
    public void A_stated_dew_point_counts_more_than_humidity()
    {
        var both = AtSum(140) with { Humidity = Humidity.OfPercent(5) };
        Assert.Equal(AtSum(140).OnRun(Easy).Slowing, both.OnRun(Easy).Slowing);
    }

    [Fact]
    public void Humidity_alone_is_a_problem()
    {
        var humid = RunningConditions.Normal with { Humidity = Humidity.OfPercent(60) };
        Assert.Equal(ConditionsProblem.TemperatureMissing, humid.Problem!.Kind);
        Assert.Empty(humid.Problem.Input);
        var dewy = RunningConditions.Normal with { DewPoint = Temperature.FromCelsius(10) };
        Assert.Equal(ConditionsProblem.TemperatureMissing, dewy.Problem!.Kind);
        Assert.Null((humid with { Air = Temperature.FromCelsius(20) }).Problem);
        Assert.Null(RunningConditions.Normal.Problem);
    }

    [Fact]
    public void A_dew_point_above_the_air_is_a_problem()
    {
        var impossible = Hot("20C") with { DewPoint = Temperature.FromCelsius(20.1) };
        Assert.Equal(
            (ConditionsProblem.DewPointAboveAir, "20.1C"),
            ((ConditionsProblem)impossible.Problem!.Kind, impossible.Problem.Input)
        );
        Assert.Null((Hot("20C") with { DewPoint = Temperature.FromCelsius(20) }).Problem);
    }

    private static RunningConditions Hot(string air) =>
        RunningConditions.Normal with
        {
            Air = Temperature.Parse(air).Value,
        };

    private static RunningConditions AtSum(double sum)
    {
        var half = Temperature.FromFahrenheit(sum / 2);
        return RunningConditions.Normal with { Air = half, DewPoint = half };
    }

    private static bool Near(Slowing left, Slowing right) =>
        Math.Abs(left.Least - right.Least) < 1e-9 && Math.Abs(left.Most - right.Most) < 1e-9;

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
