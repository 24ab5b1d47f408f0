using System.Globalization;
using MileBot.Coaching.Conditions;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Tests.Tables;

namespace MileBot.Coaching.Tests.Conditions;

public sealed class AltitudeTests
{
    private static readonly Pace Easy = Pace.Parse("6:00/km").Value;

    /// <summary>NCAA altitude adjustments, Divisions I and III.</summary>
    [Fact]
    public void A_race_at_a_tabled_height_is_worth_the_tabled_percent()
    {
        foreach (var (feet, race, percent) in PublishedTable.Cells("ncaa-altitude.csv"))
        {
            var run = RaceTime.FromSeconds(1_000);
            var worth = Height(feet + "ft").OnRace(Distance.FromMetres(int.Parse(race))).Slowing.Without(run);
            var expected = 1_000 * (1 - (double.Parse(percent, CultureInfo.InvariantCulture) / 100));
            Assert.Equal(expected, worth.Fastest.Seconds, 0.0011);
            Assert.Equal(worth.Fastest, worth.Slowest);
        }
    }

    /// <summary>
    /// Flagstaff, 6877 ft, as citiusmag.com printed NCAA's conversions in January 2024: ours, from the table, are half a second harder.
    /// </summary>
    [Theory]
    [InlineData("3:57.33", "3:48.71")]
    [InlineData("4:02.89", "3:54.07")]
    [InlineData("4:40.34", "4:30.16")]
    public void A_mile_in_flagstaff_is_worth_about_what_was_published(string run, string published)
    {
        var worth = Height("6877ft").OnRace(Distance.Mile).Slowing.Without(RaceTime.Parse(run).Value);
        Assert.InRange(RaceTime.Parse(published).Value.Seconds - worth.Fastest.Seconds, 0, 0.65);
    }

    /// <summary>By hand: 4:06.38 · (1 − 0.02002 − 0.03124 · 0.00423) = 4:01.41, Provo's 4627 ft.</summary>
    [Fact]
    public void The_mile_lies_between_1500_and_5000_metres() =>
        Assert.Equal(
            241.415,
            Height("4627ft").OnRace(Distance.Mile).Slowing.Without(RaceTime.Parse("4:06.38").Value).Fastest.Seconds,
            0.002
        );

    /// <summary>By hand, half-way between two rows: (2.002 + 3.021)/2 = 2.5115 %; half-way between two columns: (0.489 + 2.002)/2 = 1.2455 %.</summary>
    [Theory]
    [InlineData("5317ft", "1500", 2.5115)]
    [InlineData("4627ft", "1150m", 1.2455)]
    [InlineData("4627ft", "7500m", 2.638)]
    [InlineData("3000ft", "1500", 1.0559)]
    public void Between_rows_and_columns_the_table_is_linear(string altitude, string race, double percent)
    {
        var worth = Height(altitude).OnRace(Distance.Parse(race).Value).Slowing.Without(RaceTime.FromSeconds(1_000));
        Assert.Equal(1_000 - (10 * percent), worth.Fastest.Seconds, 0.0015);
    }

    [Fact]
    public void A_goal_at_altitude_is_the_goal_by_the_sea_made_slower()
    {
        var slowing = Height("7544ft").OnRace(Distance.FromMetres(1_500)).Slowing;
        Assert.Equal(300 / (1 - 0.04403), slowing.Of(RaceTime.FromSeconds(300)).Fastest.Seconds, 0.001);
    }

    [Fact]
    public void Below_3000_feet_altitude_costs_nothing()
    {
        var effect = Height("2999ft").OnRace(Distance.Mile);
        Assert.Empty(effect.Shares);
        Assert.Equal([ConditionsAdvice.AltitudeTooLowToMatter], effect.Advice);
        Assert.NotEmpty(Height("3000ft").OnRace(Distance.Mile).Shares);
        Assert.Empty(Height("3000ft").OnRace(Distance.Mile).Advice);
    }

    [Fact]
    public void By_the_sea_nobody_speaks_of_altitude() => Assert.Empty(Height("0m").OnRace(Distance.Mile).Advice);

    [Fact]
    public void Above_the_table_its_last_row_counts()
    {
        Assert.Equal(Height("7544ft").OnRace(Distance.Mile).Slowing, Height("4000m").OnRace(Distance.Mile).Slowing);
        Assert.Equal([ConditionsAdvice.AltitudeBeyondTable], Height("7545ft").OnRace(Distance.Mile).Advice);
        Assert.Empty(Height("7544ft").OnRace(Distance.Mile).Advice);
    }

    [Fact]
    public void Beyond_the_tables_distances_its_ends_count()
    {
        Assert.Equal(Of(10_000), Of(42_195));
        Assert.Equal(Of(800), Of(400));

        static Slowing Of(int metres) => Height("6007ft").OnRace(Distance.FromMetres(metres)).Slowing;
    }

    [Fact]
    public void Runs_go_by_10_kilometres_and_repeats_by_1500_metres_with_longer_rests()
    {
        var high = Height("6007ft");
        Assert.Equal(high.OnRace(Distance.FromKilometres(10)).Slowing, high.OnRun(Easy).Slowing);
        Assert.Equal(high.OnRace(Distance.FromMetres(1_500)).Slowing, high.OnRepeats(Easy).Slowing);
        Assert.Equal([ConditionsAdvice.LongerRests], high.OnRepeats(Easy).Advice);
        Assert.Empty(high.OnRun(Easy).Advice);
        Assert.DoesNotContain(ConditionsAdvice.LongerRests, Height("500m").OnRepeats(Easy).Advice);
    }

    private static RunningConditions Height(string altitude) =>
        RunningConditions.Normal with
        {
            Altitude = Altitude.Parse(altitude).Value,
        };
}
