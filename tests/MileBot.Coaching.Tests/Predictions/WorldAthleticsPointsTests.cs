using CsCheck;
using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;

namespace MileBot.Coaching.Tests.Predictions;

public sealed class WorldAthleticsPointsTests
{
    private static readonly Distance[] Events =
    [
        Distance.FromMetres(800),
        Distance.FromMetres(1_500),
        Distance.Mile,
        Distance.FromMetres(3_000),
        Distance.Mile * 2,
        Distance.FromKilometres(5),
    ];

    /// <summary>The mile records as World Athletics scores them.</summary>
    [Theory]
    [InlineData("3:43.13", AgeGradeTable.Men, 1_292)]
    [InlineData("4:07.64", AgeGradeTable.Women, 1_286)]
    public void The_mile_records_score_as_published(string time, AgeGradeTable table, int points) =>
        Assert.Equal(points, Of("mile", time, table));

    /// <summary>World records of each event: the tables are made so that they lie close together.</summary>
    [Theory]
    [InlineData("800", "1:40.91", AgeGradeTable.Men)]
    [InlineData("1500", "3:26.00", AgeGradeTable.Men)]
    [InlineData("3000", "7:17.55", AgeGradeTable.Men)]
    [InlineData("2mi", "7:54.10", AgeGradeTable.Men)]
    [InlineData("5k", "12:35.36", AgeGradeTable.Men)]
    [InlineData("800", "1:53.28", AgeGradeTable.Women)]
    [InlineData("1500", "3:48.68", AgeGradeTable.Women)]
    [InlineData("3000", "8:06.11", AgeGradeTable.Women)]
    [InlineData("2mi", "8:58.58", AgeGradeTable.Women)]
    [InlineData("5k", "13:58.06", AgeGradeTable.Women)]
    public void A_world_record_scores_about_1300_in_every_event(string race, string time, AgeGradeTable table) =>
        Assert.InRange(Of(race, time, table)!.Value, 1_220, 1_340);

    /// <summary>Ingebrigtsen, Liévin 2025, and Dibaba, Stockholm 2016: indoors the same time is worth more.</summary>
    [Theory]
    [InlineData("3:45.14", AgeGradeTable.Men)]
    [InlineData("4:13.31", AgeGradeTable.Women)]
    public void A_short_track_mile_is_worth_more(string time, AgeGradeTable table)
    {
        var mile = RaceTime.Parse(time).Value;
        var indoors = WorldAthleticsPoints.Of(Distance.Mile, mile, table, PointsTrack.ShortTrack)!.Value;
        Assert.InRange(indoors, Of("mile", time, table)!.Value + 1, 1_340);
    }

    [Theory]
    [InlineData("6:54", AgeGradeTable.Men, 0)]
    [InlineData("6:55", AgeGradeTable.Men, 0)]
    [InlineData("12:00", AgeGradeTable.Men, 0)]
    [InlineData("9:40", AgeGradeTable.Women, 0)]
    [InlineData("20:00", AgeGradeTable.Women, 0)]
    public void Beyond_the_table_there_are_no_points(string time, AgeGradeTable table, int points) =>
        Assert.Equal(points, Of("mile", time, table));

    [Theory]
    [InlineData("1600")]
    [InlineData("10k")]
    public void An_event_without_a_table_has_no_points(string race) =>
        Assert.Null(Of(race, "40:00", AgeGradeTable.Men));

    [Fact]
    public void On_a_short_track_only_the_mile_is_known() =>
        Assert.Null(
            WorldAthleticsPoints.Of(Events[0], RaceTime.FromMinutes(2), AgeGradeTable.Men, PointsTrack.ShortTrack)
        );

    [Fact]
    public void A_faster_time_never_scores_less() =>
        Gen.Select(Gen.OneOf(Events), Gen.Double[0.1, 1], Gen.Double[0, 0.2], Gen.Enum<AgeGradeTable>())
            .Sample(
                (race, pace, loss, table) =>
                {
                    var fast = RaceTime.FromSeconds(race.Metres * pace);
                    var slow = RaceTime.FromSeconds(race.Metres * (pace + loss));
                    return WorldAthleticsPoints.Of(race, fast, table) >= WorldAthleticsPoints.Of(race, slow, table);
                },
                iter: Laws.Cases
            );

    private static int? Of(string race, string time, AgeGradeTable table) =>
        WorldAthleticsPoints.Of(Distance.Parse(race).Value, RaceTime.Parse(time).Value, table);
}
