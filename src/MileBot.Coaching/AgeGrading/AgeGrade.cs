using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.AgeGrading;

/// <summary>A mile measured by the best that runners of the same age and table can do.</summary>
/// <param name="Edition">The table it comes from.</param>
/// <param name="AgeStandard">The time worth 100 % at this age.</param>
/// <param name="Percent">Age standard over time, in percent; 100 is about a world record. Show one decimal.</param>
/// <param name="AgeGradedTime">What the runner would run with the same grade in the best years.</param>
public readonly record struct AgeGrade(
    AgeGradeEdition Edition,
    RaceTime AgeStandard,
    double Percent,
    RaceTime AgeGradedTime
)
{
    /// <summary>What the grade is worth.</summary>
    public AgeGradeBand Band =>
        Percent switch
        {
            >= 100 => AgeGradeBand.WorldRecord,
            >= 90 => AgeGradeBand.WorldClass,
            >= 80 => AgeGradeBand.NationalClass,
            >= 70 => AgeGradeBand.RegionalClass,
            >= 60 => AgeGradeBand.LocalClass,
            _ => AgeGradeBand.BelowLocalClass,
        };

    /// <summary>Grades a mile, or says with an <see cref="AgeGradeProblem"/> why it cannot.</summary>
    /// <param name="mile">The time, above zero.</param>
    /// <param name="age">Age on the day.</param>
    /// <param name="table">Whose table.</param>
    /// <param name="edition">Road or track.</param>
    public static Parsed<AgeGrade> Of(RaceTime mile, int age, AgeGradeTable table, AgeGradeEdition edition)
    {
        var oldest = edition == AgeGradeEdition.RoadMile2025 ? RoadFactors.Oldest : TrackFactors.Oldest;
        if (age < TrackFactors.Youngest || age > oldest)
        {
            var kind = age > oldest ? AgeGradeProblem.TooOld : AgeGradeProblem.TooYoung;
            return new Problem(kind, age.ToString());
        }

        var factor = edition == AgeGradeEdition.RoadMile2025 ? RoadFactors.Of(age, table) : TrackFactors.Of(age, table);
        var open = OpenStandardOf(table, edition);
        var percent = 100 * open.Seconds / factor / mile.Seconds;
        return new AgeGrade(edition, open * (1 / factor), percent, mile * factor);
    }

    /// <summary>The mile at this age with which a band begins, rounded down to the millisecond; for the lowest band there is none.</summary>
    public RaceTime? StartOf(AgeGradeBand band) =>
        band == AgeGradeBand.BelowLocalClass
            ? null
            : RaceTime.FromMilliseconds(AgeStandard.Milliseconds * 10 / (5 + (int)band));

    /// <summary>
    /// Road: 3:47 and 4:13. Track: 3:43.13 and 4:12.33, the records of El Guerrouj and Hassan; Kipyegon's 4:07.64 is newer than the
    /// table, so a woman can beat 100 %.
    /// </summary>
    private static RaceTime OpenStandardOf(AgeGradeTable table, AgeGradeEdition edition) =>
        RaceTime.FromSeconds(
            (edition, table) switch
            {
                (AgeGradeEdition.RoadMile2025, AgeGradeTable.Men) => 227,
                (AgeGradeEdition.RoadMile2025, _) => 253,
                (_, AgeGradeTable.Men) => 223.13,
                _ => 252.33,
            }
        );
}
