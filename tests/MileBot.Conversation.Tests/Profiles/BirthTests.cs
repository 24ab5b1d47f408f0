using CsCheck;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Conversation.Tests.Profiles;

public sealed class BirthTests
{
    private static readonly Gen<LocalDate> Days = Gen.Int[-20_000, 20_000].Select(new LocalDate(2000, 2, 29).PlusDays);

    [Theory]
    [InlineData("1983-05-14", "1983-05-14", "1983-05-14")]
    [InlineData("14 May 1983", "1983-05-14", "1983-05-14")]
    [InlineData("may 14, 1983", "1983-05-14", "1983-05-14")]
    [InlineData("14.5.1983", "1983-05-14", "1983-05-14")]
    [InlineData("1983-02", "1983-02-01", "1983-02-28")]
    [InlineData("feb 1984", "1984-02-01", "1984-02-29")]
    [InlineData("February 1984", "1984-02-01", "1984-02-29")]
    [InlineData("1983", "1983-01-01", "1983-12-31")]
    public void A_birth_is_kept_as_exactly_as_it_was_told(string text, string earliest, string latest)
    {
        var birth = Birth.Parse(text).Value;

        Assert.Equal((earliest, latest), ($"{birth.Earliest:uuuu-MM-dd}", $"{birth.Latest:uuuu-MM-dd}"));
    }

    [Theory]
    [InlineData("5/4/1983")]
    [InlineData("83")]
    [InlineData("1983-13")]
    [InlineData("0000")]
    [InlineData("")]
    [InlineData("the fourteenth of May in the year 1983")]
    public void What_could_mean_several_days_or_none_is_refused(string text) =>
        Assert.Equal(BirthProblem.DateUnreadable, Birth.Parse(text).Problem?.Kind);

    [Theory]
    [InlineData("43", 43)]
    [InlineData("43 years", 43)]
    public void An_age_is_completed_years(string text, int age) => Assert.Equal(age, Birth.ParseAge(text).Value);

    [Theory]
    [InlineData("12", BirthProblem.AgeOutOfRange)]
    [InlineData("101", BirthProblem.AgeOutOfRange)]
    [InlineData("-43", BirthProblem.AgeUnreadable)]
    [InlineData("forty", BirthProblem.AgeUnreadable)]
    [InlineData("43 km", BirthProblem.AgeUnreadable)]
    public void No_age_says_why(string text, BirthProblem why) => Assert.Equal(why, Birth.ParseAge(text).Problem?.Kind);

    [Theory]
    [InlineData("1984-02-29", "2027-02-28", 42)]
    [InlineData("1984-02-29", "2027-03-01", 43)]
    [InlineData("1983-11-24", "2026-11-23", 42)]
    [InlineData("1983-11-24", "2026-11-24", 43)]
    public void The_birthday_itself_counts(string born, string day, int age) =>
        Assert.Equal(age, Birth.Parse(born).Value.AgeOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    [Fact]
    public void A_told_age_is_every_birthday_that_fits_wherever_they_are_and_no_other() =>
        Gen.Select(Days, Gen.Int[13, 100])
            .Sample(
                (today, age) =>
                {
                    var birth = Birth.WithAge(age, today);
                    var dayBefore = birth with { Earliest = birth.Earliest.PlusDays(-1) };
                    var dayAfter = birth with { Latest = birth.Latest.PlusDays(1) };
                    return birth.AgeOn(today.PlusDays(-1)) == age
                        && birth.OldestOn(today.PlusDays(1)) == age
                        && dayBefore.OldestOn(today.PlusDays(1)) == age + 1
                        && dayAfter.AgeOn(today.PlusDays(-1)) == age - 1;
                },
                iter: 100_000
            );

    [Fact]
    public void Later_the_age_is_never_told_too_high_and_never_more_than_a_year_short() =>
        Gen.Select(Days, Gen.Int[13, 100], Gen.Int[0, 30_000])
            .Sample(
                (today, age, later) =>
                {
                    var birth = Birth.WithAge(age, today);
                    var (youngest, oldest) = (
                        birth.AgeOn(today.PlusDays(later)),
                        birth.OldestOn(today.PlusDays(later))
                    );
                    return oldest - youngest is 0 or 1 && youngest >= age;
                },
                iter: 100_000
            );
}
