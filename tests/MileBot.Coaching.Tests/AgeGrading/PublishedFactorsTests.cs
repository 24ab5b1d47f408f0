using System.Globalization;
using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Tests.Tables;

namespace MileBot.Coaching.Tests.AgeGrading;

/// <summary>
/// Road: AlanLyttonJones/Age-Grade-Tables, "2025 Files", AgeGrade.1mi and the AgeStdSec sheets. Track: World Masters Athletics,
/// Appendix B 2023.
/// </summary>
public sealed class PublishedFactorsTests
{
    private static readonly RaceTime SixMinutes = RaceTime.FromMinutes(6);

    [Fact]
    public void The_road_factor_of_every_age_is_the_published_one()
    {
        var rows = PublishedTable.Read("road-mile-factors-2025.csv").Rows;
        Assert.Equal(190, rows.Count);
        foreach (var row in rows)
        {
            var table = row[0] == "M" ? AgeGradeTable.Men : AgeGradeTable.Women;
            Assert.Equal(Number(row[2]), RoadFactors.Of(int.Parse(row[1]), table));
        }
    }

    [Fact]
    public void The_road_standard_of_an_age_is_the_published_whole_second()
    {
        var rows = PublishedTable.Read("road-mile-standards-2025.csv").Rows;
        Assert.Equal(19, rows.Count);
        foreach (var row in rows.Where(row => int.Parse(row[0]) >= 15))
        {
            AssertRow(row[0], AgeGradeTable.Men, Number(row[1]), Number(row[2]));
            AssertRow(row[0], AgeGradeTable.Women, Number(row[3]), Number(row[4]));
        }

        static void AssertRow(string age, AgeGradeTable table, double factor, double standard)
        {
            var grade = Grade(age, table, AgeGradeEdition.RoadMile2025);
            Assert.Equal(standard, Math.Round(grade.AgeStandard.Seconds));
            Assert.Equal(SixMinutes * factor, grade.AgeGradedTime);
        }
    }

    [Fact]
    public void The_track_factor_of_an_even_age_is_the_published_one()
    {
        var rows = PublishedTable
            .Read("track-mile-factors-2023.csv")
            .Rows.Where(row => int.Parse(row[0]) >= 16)
            .ToList();
        Assert.Equal(43, rows.Count);
        foreach (var row in rows)
        {
            Assert.Equal(Number(row[1]), TrackFactors.Of(int.Parse(row[0]), AgeGradeTable.Men));
            Assert.Equal(Number(row[2]), TrackFactors.Of(int.Parse(row[0]), AgeGradeTable.Women));
        }
    }

    /// <summary>As the science notes say of the complete file: 0.0011 at most, 0.0027 at 19, 21 and 31.</summary>
    [Theory]
    [InlineData(AgeGradeTable.Men)]
    [InlineData(AgeGradeTable.Women)]
    public void The_track_factor_of_an_odd_age_lies_by_the_mean_of_its_neighbours(AgeGradeTable table)
    {
        for (var age = 17; age < 100; age += 2)
        {
            var mean = (TrackFactors.Of(age - 1, table) + TrackFactors.Of(age + 1, table)) / 2;
            Assert.Equal(mean, TrackFactors.Of(age, table), age is 19 or 21 or 31 ? 0.0028 : 0.0012);
        }
    }

    private static AgeGrade Grade(string age, AgeGradeTable table, AgeGradeEdition edition) =>
        AgeGrade.Of(SixMinutes, int.Parse(age), table, edition).Value;

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
