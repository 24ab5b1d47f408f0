using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Tests.Measures;

public sealed class PaceTextTests
{
    [Theory]
    [InlineData("5:30/mi", "5:30/mi")]
    [InlineData("5:30 / mile", "5:30/mi")]
    [InlineData("5:30 per mile", "5:30/mi")]
    [InlineData("5:30 PER MILE", "5:30/mi")]
    [InlineData("5:30 min/mi", "5:30/mi")]
    [InlineData("3:25/km", "3:25/km")]
    [InlineData("3:25/k", "3:25/km")]
    [InlineData("3:25 min/km", "3:25/km")]
    [InlineData("3:25 per km", "3:25/km")]
    [InlineData("82/400m", "1:22/400m")]
    [InlineData("82s/400", "1:22/400m")]
    [InlineData("82/lap", "1:22/400m")]
    [InlineData("1:22.5/400m", "1:22.5/400m")]
    public void A_pace_is_read_as_runners_type_it(string text, string written) =>
        Assert.Equal(written, Pace.Parse(text).Value.ToString());

    [Theory]
    [InlineData("", MeasureProblem.PaceUnreadable)]
    [InlineData("5:30", MeasureProblem.PaceUnreadable)]
    [InlineData("/", MeasureProblem.PaceUnreadable)]
    [InlineData("5:30/", MeasureProblem.PaceUnreadable)]
    [InlineData("/mi", MeasureProblem.PaceUnreadable)]
    [InlineData("5:3o/mi", MeasureProblem.PaceUnreadable)]
    [InlineData("5:30/m", MeasureProblem.PaceUnreadable)]
    [InlineData("5:30/mi/km", MeasureProblem.PaceUnreadable)]
    [InlineData("5:30 per per mile", MeasureProblem.PaceUnreadable)]
    [InlineData("min/km", MeasureProblem.PaceUnreadable)]
    [InlineData("0:00/mi", MeasureProblem.PaceUnreadable)]
    [InlineData("0:30/mi", MeasureProblem.SpeedOutOfRange)]
    [InlineData("2:00:00/mi", MeasureProblem.SpeedOutOfRange)]
    public void What_is_no_pace_is_refused(string text, MeasureProblem expected) =>
        AssertProblem(expected, Pace.Parse(text).Problem!);

    [Theory]
    [InlineData("12 km/h", 12)]
    [InlineData("12km/hr", 12)]
    [InlineData("12kph", 12)]
    [InlineData("12.5 KMH", 12.5)]
    [InlineData("12,5 km/h", 12.5)]
    [InlineData("10 mph", 16.09344)]
    [InlineData("10 mi/h", 16.09344)]
    [InlineData("5 m/s", 18)]
    [InlineData("12 k/h", 12)]
    [InlineData("12 k/hr", 12)]
    [InlineData("10 mi/hr", 16.09344)]
    [InlineData("0.3 m/s", 1.08)]
    [InlineData("12.5 m/s", 45)]
    public void A_speed_is_read_as_runners_type_it(string text, double kilometresPerHour) =>
        Assert.Equal(kilometresPerHour, Speed.Parse(text).Value.KilometresPerHour, tolerance: 1e-9);

    [Theory]
    [InlineData("", MeasureProblem.SpeedUnreadable)]
    [InlineData("12", MeasureProblem.SpeedUnreadable)]
    [InlineData("km/h", MeasureProblem.SpeedUnreadable)]
    [InlineData("12 km/", MeasureProblem.SpeedUnreadable)]
    [InlineData("12 mph/h", MeasureProblem.SpeedUnreadable)]
    [InlineData("-12 km/h", MeasureProblem.SpeedUnreadable)]
    [InlineData("1e1 km/h", MeasureProblem.SpeedUnreadable)]
    [InlineData("0 km/h", MeasureProblem.SpeedOutOfRange)]
    [InlineData("60 km/h", MeasureProblem.SpeedOutOfRange)]
    [InlineData("999999999.999999999 m/s", MeasureProblem.SpeedOutOfRange)]
    public void What_is_no_speed_is_refused(string text, MeasureProblem expected) =>
        AssertProblem(expected, Speed.Parse(text).Problem!);

    [Theory]
    [InlineData("0:08/100m")]
    [InlineData("1:00/18m")]
    public void The_fastest_and_the_slowest_pace_are_paces(string text) => Assert.Null(Pace.Parse(text).Problem);

    [Theory]
    [InlineData(45_000_000_000, "45km/h")]
    [InlineData(12_500_000_000, "12.5km/h")]
    public void A_speed_is_written_in_kilometres_an_hour(long micrometres, string text) =>
        Assert.Equal(text, Speed.FromMicrometresPerHour(micrometres).ToString());

    [Fact]
    public void A_speed_is_said_in_miles_an_hour() =>
        Assert.Equal(10, Speed.Parse("10 mph").Value.MilesPerHour, tolerance: 1e-9);

    [Fact]
    public void A_pace_is_said_for_another_stretch()
    {
        var pace = Pace.Parse("5:30/mi").Value;
        Assert.Equal("3:25.052/km", pace.In(Distance.Kilometre).ToString());
        Assert.Equal("1:22.021/400m", pace.In(Distance.FromMetres(400)).ToString());
        Assert.Equal(4.8768, pace.MetresPerSecond, tolerance: 0.0001);
        Assert.Equal(17.5565, Speed.Of(pace).KilometresPerHour, tolerance: 0.0001);
        Assert.Equal("5:30/mi", Speed.Of(pace).ToPace(Distance.Mile).ToString());
    }

    private static void AssertProblem(MeasureProblem expected, Problem problem) =>
        Assert.Equal(
            (expected, expected == MeasureProblem.SpeedOutOfRange),
            ((MeasureProblem)problem.Kind, problem.IsRecognised)
        );
}
