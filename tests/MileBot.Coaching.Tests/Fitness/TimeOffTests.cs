using System.Globalization;
using CsCheck;
using MileBot.Coaching.Fitness;
using MileBot.Coaching.Tests.Tables;

namespace MileBot.Coaching.Tests.Fitness;

public sealed class TimeOffTests
{
    /// <summary>V.O2 news, February 2018; the page cuts the fourth decimal off.</summary>
    [Fact]
    public void A_break_leaves_the_published_share()
    {
        foreach (var row in PublishedTable.Read("time-off.csv").Rows)
        {
            Assert.Equal(Number(row[1]), TimeOff.ShareLeft(int.Parse(row[0]), Meanwhile.Rested), 0.0005001);
            Assert.Equal(Number(row[2]), TimeOff.ShareLeft(int.Parse(row[0]), Meanwhile.CrossTrained), 0.0005001);
        }
    }

    [Fact]
    public void A_longer_break_never_leaves_more_and_cross_training_never_less() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 100])
            .Sample(
                (days, more) =>
                    TimeOff.ShareLeft(days + more, Meanwhile.Rested) <= TimeOff.ShareLeft(days, Meanwhile.Rested)
                    && TimeOff.ShareLeft(days, Meanwhile.Rested) <= TimeOff.ShareLeft(days, Meanwhile.CrossTrained)
                    && TimeOff.ShareLeft(days, Meanwhile.CrossTrained) <= 1,
                iter: Laws.Cases
            );

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
