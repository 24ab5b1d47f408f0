using System.Globalization;
using CsCheck;
using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Standing;
using MileBot.Coaching.Tests.Tables;

namespace MileBot.Coaching.Tests.Standing;

public sealed class PlacingTests
{
    /// <summary>Running Level, all ages, as copied in a public repository.</summary>
    public static TheoryData<string, string, string> RunningLevel
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (table, share, time) in PublishedTable.Cells("running-level.csv"))
            {
                data.Add(table, share, time);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(RunningLevel))]
    public void A_published_time_beats_the_published_share_of_runners(string table, string share, string time)
    {
        var placing = Of(time, Enum.Parse<AgeGradeTable>(table));
        Assert.Equal(double.Parse(share, CultureInfo.InvariantCulture), placing.ShareBeaten, 1e-9);
    }

    [Theory]
    [InlineData("9:25.1", Ability.Starter, 0.05, "9:25")]
    [InlineData("9:25", Ability.Beginner, 0.05, "7:48")]
    [InlineData("7:13", Ability.Novice, 0.35, "6:38")]
    [InlineData("6:12", Ability.Intermediate, 0.65, "5:46")]
    [InlineData("5:46", Ability.Advanced, 0.80, "5:08")]
    [InlineData("5:08", Ability.Elite, 0.95, null)]
    [InlineData("3:50", Ability.Elite, 0.95, null)]
    [InlineData("20:00", Ability.Starter, 0.05, "9:25")]
    public void A_time_between_two_levels_stands_between_them(string time, Ability ability, double share, string? next)
    {
        var placing = Of(time, AgeGradeTable.Men);
        Assert.Equal((ability, next), (placing.Ability, placing.NextLevel?.ToString()));
        Assert.Equal(share, placing.ShareBeaten, 1e-9);
    }

    [Fact]
    public void A_faster_mile_never_beats_fewer_runners() =>
        Gen.Select(Gen.Long[200_000, 900_000], Gen.Long[0, 60_000], Gen.Enum<AgeGradeTable>())
            .Sample(
                (time, loss, table) =>
                {
                    var faster = Placing.Of(RaceTime.FromMilliseconds(time), table);
                    var slower = Placing.Of(RaceTime.FromMilliseconds(time + loss), table);
                    return faster.ShareBeaten >= slower.ShareBeaten
                        && faster.Ability >= slower.Ability
                        && faster.ShareBeaten is >= 0.05 and <= 0.95;
                },
                iter: Laws.Cases
            );

    [Fact]
    public void The_averages_are_those_of_the_seed()
    {
        Assert.Equal("7:04", AverageMile.All.ToString());
        Assert.Equal("6:37", AverageMile.Of(AgeGradeTable.Men).ToString());
        Assert.Equal("7:44", AverageMile.Of(AgeGradeTable.Women).ToString());
    }

    private static Placing Of(string time, AgeGradeTable table) => Placing.Of(RaceTime.Parse(time).Value, table);
}
