using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Tests.Tables;

namespace MileBot.Coaching.Tests.Fitness;

/// <summary>Daniels' Running Formula, race tables of the 3rd and the 2nd edition.</summary>
public sealed class PublishedRaceTimesTests
{
    public static TheoryData<string, string, string> ThirdEdition => Cells("races-3rd-edition.csv");

    public static TheoryData<string, string, string> SecondEdition => Cells("races-2nd-edition.csv");

    [Theory]
    [MemberData(nameof(ThirdEdition))]
    public void A_vdot_gives_the_race_time_that_the_3rd_edition_prints(string vdot, string race, string printed)
    {
        Assert.InRange(Math.Abs(ErrorSeconds(vdot, race, printed)), 0, Tolerance(race, int.Parse(vdot)));
    }

    [Theory]
    [MemberData(nameof(SecondEdition))]
    public void A_vdot_gives_the_race_time_that_the_2nd_edition_prints(string vdot, string race, string printed)
    {
        Assert.InRange(Math.Abs(ErrorSeconds(vdot, race, printed)), 0, Tolerance(race, int.Parse(vdot)));
    }

    [Theory]
    [MemberData(nameof(ThirdEdition))]
    public void A_printed_mile_gives_its_vdot_back(string vdot, string race, string printed)
    {
        if (race == "mile")
        {
            var found = Vdot.From(Distance.Mile, RaceTime.Parse(printed).Value).Value.Value;
            Assert.InRange(found - double.Parse(vdot), -0.22, 0.27);
        }
    }

    [Fact]
    public void Five_kilometres_in_20_minutes_is_vdot_49_8()
    {
        var vdot = Vdot.From(Distance.FromKilometres(5), RaceTime.FromMinutes(20)).Value;
        Assert.Equal(49.8, vdot.Value, 0.1);
    }

    [Fact]
    public void The_tables_hold_all_their_rows()
    {
        Assert.Equal(28 * 9, ThirdEdition.Count);
        Assert.Equal(4 * 4, SecondEdition.Count);
    }

    private static double ErrorSeconds(string vdot, string race, string printed) =>
        (Vdot.Of(int.Parse(vdot)).Value.TimeFor(Of(race)) - RaceTime.Parse(printed).Value).Seconds;

    private static Distance Of(string race) => Distance.Parse(race).Value;

    /// <summary>Seconds, as the science notes state them for VDOT 30–85.</summary>
    private static double Tolerance(string race, int vdot) =>
        race switch
        {
            "1500" => 0.75,
            "mile" => 0.9,
            "3000" => 1.25,
            "2mi" => 1.4,
            "5k" => 1.8,
            "10k" => 3.0,
            "15k" => 6.85,
            "half" => vdot >= 34 ? 6 : 13.25,
            _ => vdot >= 34 ? 11.2 : 32,
        };

    private static TheoryData<string, string, string> Cells(string file)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (row, column, cell) in PublishedTable.Cells(file))
        {
            data.Add(row, column, cell);
        }

        return data;
    }
}
