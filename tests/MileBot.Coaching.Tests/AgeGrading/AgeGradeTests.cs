using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Tests.AgeGrading;

public sealed class AgeGradeTests
{
    [Theory]
    [InlineData(AgeGradeEdition.RoadMile2025, AgeGradeTable.Men, "3:47")]
    [InlineData(AgeGradeEdition.RoadMile2025, AgeGradeTable.Women, "4:13")]
    [InlineData(AgeGradeEdition.TrackMile2023, AgeGradeTable.Men, "3:43.13")]
    [InlineData(AgeGradeEdition.TrackMile2023, AgeGradeTable.Women, "4:12.33")]
    public void The_open_standard_is_worth_100_percent(AgeGradeEdition edition, AgeGradeTable table, string standard)
    {
        var grade = Grade(standard, 25, table, edition);
        Assert.Equal(100, grade.Percent, 0.05);
        Assert.Equal(standard, grade.AgeStandard.ToString());
        Assert.Equal(edition, grade.Edition);
    }

    /// <summary>By hand from the published factors: 227 / 0.8595 / 330, 330 · 0.8595; 253 / 0.8014 / 400; 223.13 / 0.8784 / 330.</summary>
    [Theory]
    [InlineData("5:30", 50, AgeGradeTable.Men, AgeGradeEdition.RoadMile2025, 80.03, "4:43.635", "4:24.107")]
    [InlineData("6:40", 60, AgeGradeTable.Women, AgeGradeEdition.RoadMile2025, 78.92, "5:20.56", "5:15.698")]
    [InlineData("5:30", 51, AgeGradeTable.Men, AgeGradeEdition.TrackMile2023, 76.975, "4:49.872", "4:14.019")]
    public void A_time_is_graded_by_the_standard_of_its_age(
        string time,
        int age,
        AgeGradeTable table,
        AgeGradeEdition edition,
        double percent,
        string graded,
        string standard
    )
    {
        var grade = Grade(time, age, table, edition);
        Assert.Equal(percent, grade.Percent, 0.005);
        Assert.Equal((graded, standard), (grade.AgeGradedTime.ToString(), grade.AgeStandard.ToString()));
    }

    [Theory]
    [InlineData("3:47", AgeGradeBand.WorldRecord)]
    [InlineData("3:47.001", AgeGradeBand.WorldClass)]
    [InlineData("4:12.222", AgeGradeBand.WorldClass)]
    [InlineData("4:12.223", AgeGradeBand.NationalClass)]
    [InlineData("4:43.75", AgeGradeBand.NationalClass)]
    [InlineData("4:43.751", AgeGradeBand.RegionalClass)]
    [InlineData("5:24.285", AgeGradeBand.RegionalClass)]
    [InlineData("5:24.286", AgeGradeBand.LocalClass)]
    [InlineData("6:18.333", AgeGradeBand.LocalClass)]
    [InlineData("6:18.334", AgeGradeBand.BelowLocalClass)]
    public void Each_band_starts_at_its_own_time(string time, AgeGradeBand band)
    {
        var grade = Grade(time, 25, AgeGradeTable.Men, AgeGradeEdition.RoadMile2025);
        Assert.Equal(band, grade.Band);
        var startsAtOrAfter = grade.StartOf(band) is not { } start || RaceTime.Parse(time).Value <= start;
        Assert.True(startsAtOrAfter);
    }

    [Fact]
    public void A_grade_says_where_each_band_starts()
    {
        var grade = Grade("6:00", 25, AgeGradeTable.Men, AgeGradeEdition.RoadMile2025);
        Assert.Equal("3:47", grade.StartOf(AgeGradeBand.WorldRecord).ToString());
        Assert.Equal("5:24.285", grade.StartOf(AgeGradeBand.RegionalClass).ToString());
        Assert.Equal("6:18.333", grade.StartOf(AgeGradeBand.LocalClass).ToString());
        Assert.Null(grade.StartOf(AgeGradeBand.BelowLocalClass));
    }

    [Theory]
    [InlineData(14, AgeGradeEdition.TrackMile2023, AgeGradeProblem.TooYoung)]
    [InlineData(14, AgeGradeEdition.RoadMile2025, AgeGradeProblem.TooYoung)]
    [InlineData(15, AgeGradeEdition.TrackMile2023, null)]
    [InlineData(15, AgeGradeEdition.RoadMile2025, null)]
    [InlineData(99, AgeGradeEdition.RoadMile2025, null)]
    [InlineData(100, AgeGradeEdition.RoadMile2025, AgeGradeProblem.TooOld)]
    [InlineData(100, AgeGradeEdition.TrackMile2023, null)]
    [InlineData(101, AgeGradeEdition.TrackMile2023, AgeGradeProblem.TooOld)]
    public void Ages_beyond_the_table_have_no_grade(int age, AgeGradeEdition edition, AgeGradeProblem? expected)
    {
        var grade = AgeGrade.Of(RaceTime.FromMinutes(8), age, AgeGradeTable.Women, edition);
        Assert.Equal(expected, (AgeGradeProblem?)grade.Problem?.Kind);
        Assert.Equal(expected is null ? null : age.ToString(), grade.Problem?.Input);
    }

    private static AgeGrade Grade(string time, int age, AgeGradeTable table, AgeGradeEdition edition) =>
        AgeGrade.Of(RaceTime.Parse(time).Value, age, table, edition).Value;
}
