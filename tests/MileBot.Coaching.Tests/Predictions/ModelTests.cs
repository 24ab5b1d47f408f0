using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;
using MileBot.Coaching.Tests.Tables;

namespace MileBot.Coaching.Tests.Predictions;

public sealed class ModelTests
{
    private static readonly RaceTime McMillanMile = RaceTime.FromSeconds(325.2);

    public static TheoryData<string, string, double> Factors
    {
        get
        {
            var data = new TheoryData<string, string, double>();
            foreach (var row in PublishedTable.Read("neighbour-factors.csv").Rows)
            {
                data.Add(row[0], row[1], double.Parse(row[2]));
            }

            return data;
        }
    }

    public static TheoryData<string, string, double, double> McMillan
    {
        get
        {
            var data = new TheoryData<string, string, double, double>();
            foreach (var row in PublishedTable.Read("mcmillan-equivalents.csv").Rows)
            {
                data.Add(row[0], row[1], double.Parse(row[3]), double.Parse(row[4]));
            }

            return data;
        }
    }

    /// <summary>Oracle of the running-tools repository: 5 km in 20:00 makes 10 km in 2502 s.</summary>
    [Fact]
    public void Riegel_doubles_a_20_minute_5k_to_2502_seconds()
    {
        var time = Riegel.Time(Distance.FromKilometres(5), RaceTime.FromMinutes(20), Distance.FromKilometres(10));
        Assert.Equal(2_502, time.Seconds, tolerance: 1);
    }

    /// <summary>Errors against McMillan's equivalents of a 5:25.2 mile, as the science notes print them to a tenth of a percent.</summary>
    [Theory]
    [MemberData(nameof(McMillan))]
    public void Cameron_and_riegel_err_as_published(string distance, string published, double cameron, double riegel)
    {
        var target = Distance.Parse(distance == "400" ? "400m" : distance).Value;
        var printed = RaceTime.Parse(published).Value;
        Assert.Equal(cameron, Error(Cameron.Time(Distance.Mile, McMillanMile, target), printed), tolerance: 0.15);
        Assert.Equal(riegel, Error(Riegel.Time(Distance.Mile, McMillanMile, target), printed), tolerance: 0.15);
    }

    /// <summary>USTFCCCA conversion sheet, rev. 2012, and Track &amp; Field News.</summary>
    [Theory]
    [MemberData(nameof(Factors))]
    public void A_published_factor_is_used_in_both_directions(string from, string to, double factor)
    {
        var (short1, long1) = (Distance.Parse(from).Value, Distance.Parse(to).Value);
        var time = RaceTime.FromSeconds(short1.Metres / 4);
        var there = Predictor.Predict(short1, time, long1).Value;
        Assert.Equal(PredictionModel.NeighbourRatio, there.Model);
        Assert.Equal(factor, there.Likely / time, tolerance: 0.0001);
        if (from != "mile" || to != "1600")
        {
            var back = Predictor.Predict(long1, there.Likely, short1).Value;
            Assert.Equal(time.Seconds, back.Likely.Seconds, tolerance: 0.05);
        }
    }

    private static double Error(RaceTime predicted, RaceTime printed) => 100 * ((predicted / printed) - 1);
}
