using CsCheck;
using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Tests.AgeGrading;

public sealed class AgeGradeLaws
{
    private static readonly Gen<(RaceTime Time, int Age, AgeGradeTable Table, AgeGradeEdition Edition)> Miles =
        Gen.Select(
            Gen.Long[220_000, 1_200_000].Select(RaceTime.FromMilliseconds),
            Gen.Int[15, 99],
            Gen.Enum<AgeGradeTable>(),
            Gen.Enum<AgeGradeEdition>()
        );

    [Fact]
    public void The_standard_of_an_age_is_worth_100_percent() =>
        Miles.Sample(
            mile =>
            {
                var standard = Of(mile).AgeStandard;
                return Math.Abs(Of(mile with { Time = standard }).Percent - 100) < 0.05;
            },
            iter: Laws.Cases
        );

    [Fact]
    public void A_faster_mile_gets_a_higher_grade() =>
        Gen.Select(Miles, Gen.Long[1, 60_000])
            .Sample(
                (mile, gain) =>
                {
                    var slower = mile with { Time = mile.Time + RaceTime.FromMilliseconds(gain) };
                    return Of(mile).Percent > Of(slower).Percent && Of(mile).AgeGradedTime <= Of(slower).AgeGradedTime;
                },
                iter: Laws.Cases
            );

    /// <summary>From 36 on no year makes anybody faster, in any table.</summary>
    [Fact]
    public void The_same_mile_is_worth_more_a_year_later() =>
        Miles
            .Where(mile => mile.Age is >= 36 and < 99)
            .Sample(mile => Of(mile).Percent < Of(mile with { Age = mile.Age + 1 }).Percent, iter: Laws.Cases);

    [Fact]
    public void The_age_graded_time_gets_the_same_grade_in_the_best_years() =>
        Miles.Sample(
            mile =>
            {
                var graded = mile with { Time = Of(mile).AgeGradedTime, Age = 25 };
                return Math.Abs(Of(graded).Percent - Of(mile).Percent) < 0.01;
            },
            iter: Laws.Cases
        );

    [Fact]
    public void A_band_starts_where_it_says() =>
        Gen.Select(Miles, Gen.Enum<AgeGradeBand>())
            .Sample(
                (mile, band) =>
                    Of(mile).StartOf(band) is not { } start
                    || (
                        Of(mile with { Time = start - RaceTime.FromMilliseconds(1) }).Band >= band
                        && Of(mile with { Time = start + RaceTime.FromMilliseconds(2) }).Band < band
                    ),
                iter: Laws.Cases
            );

    private static AgeGrade Of((RaceTime Time, int Age, AgeGradeTable Table, AgeGradeEdition Edition) mile) =>
        AgeGrade.Of(mile.Time, mile.Age, mile.Table, mile.Edition).Value;
}
