using MileBot.Coaching.Conditions;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Tests.Conditions;

public sealed class ConditionsTextTests
{
    [Theory]
    [InlineData("28C", 28, "28C")]
    [InlineData("28 °C", 28, "28C")]
    [InlineData("28° C", 28, "28C")]
    [InlineData("28,5 c", 28.5, "28.5C")]
    [InlineData("-3.5 Celsius", -3.5, "-3.5C")]
    [InlineData("−4C", -4, "-4C")]
    [InlineData("82F", 27.7778, "82F")]
    [InlineData("82.5 fahrenheit", 28.0556, "82.5F")]
    [InlineData("14f", -10, "-10C")]
    [InlineData("-60C", -60, "-60C")]
    [InlineData("60C", 60, "60C")]
    public void A_temperature_is_read_as_runners_type_it(string text, double celsius, string shown)
    {
        var read = Temperature.Parse(text).Value;
        Assert.Equal(celsius, read.Celsius, 0.0001);
        Assert.Equal((celsius * 1.8) + 32, read.Fahrenheit, 0.0002);
        Assert.Equal(shown, read.ToString());
    }

    [Theory]
    [InlineData("60%", 60)]
    [InlineData("60 %", 60)]
    [InlineData("60", 60)]
    [InlineData("1%", 1)]
    [InlineData("100%", 100)]
    [InlineData("60% RH", 60)]
    [InlineData("60 humidity", 60)]
    public void A_humidity_is_read_as_runners_type_it(string text, int percent)
    {
        Assert.Equal(percent, Humidity.Parse(text).Value.Percent);
        Assert.Equal($"{percent}%", Humidity.Parse(text).Value.ToString());
    }

    [Theory]
    [InlineData("1500m", 1_500, "1500m")]
    [InlineData("1,500 m", 1_500, "1500m")]
    [InlineData("5000ft", 1_524, "1524m")]
    [InlineData("5,280 feet", 1_609.344, "5280ft")]
    [InlineData("1 foot", 0.3048, "1ft")]
    [InlineData("0m", 0, "0m")]
    [InlineData("5000 metres", 5_000, "5000m")]
    [InlineData("5000 meters", 5_000, "5000m")]
    public void An_altitude_is_read_as_runners_type_it(string text, double metres, string shown)
    {
        Assert.Equal(metres, Altitude.Parse(text).Value.Metres, 0.0001);
        Assert.Equal(shown, Altitude.Parse(text).Value.ToString());
    }

    [Theory]
    [InlineData("1%", 1, "1%")]
    [InlineData("1.5 %", 1.5, "1.5%")]
    [InlineData("0", 0, "0%")]
    [InlineData("15", 15, "15%")]
    [InlineData("2,04%", 2, "2%")]
    [InlineData("2.05%", 2.1, "2.1%")]
    public void An_incline_is_read_as_treadmills_show_it(string text, double percent, string shown)
    {
        Assert.Equal(percent, Incline.Parse(text).Value.Percent, 1e-9);
        Assert.Equal(percent / 100, Incline.Parse(text).Value.Grade, 1e-9);
        Assert.Equal(shown, Incline.Parse(text).Value.ToString());
    }

    [Theory]
    [InlineData("5 m/s", 5)]
    [InlineData("18km/h", 5)]
    [InlineData("18 kph", 5)]
    [InlineData("10mph", 4.4704)]
    [InlineData("10 knots", 5.1444)]
    [InlineData("1kn", 0.51444)]
    [InlineData("0 m/s", 0)]
    [InlineData("40 m/s", 40)]
    public void A_wind_is_read_as_forecasts_print_it(string text, double metresPerSecond) =>
        Assert.Equal(metresPerSecond, Wind.Parse(text).Value.Speed.MetresPerSecond, 0.0001);

    [Fact]
    public void A_breath_of_wind_is_rounded_to_the_micrometre_an_hour() =>
        Assert.Equal(4, Wind.Parse("0.000000001 m/s").Value.Speed.MicrometresPerHour);

    [Theory]
    [InlineData("", ConditionsProblem.TemperatureUnreadable)]
    [InlineData("warm", ConditionsProblem.TemperatureUnreadable)]
    [InlineData("28K", ConditionsProblem.TemperatureUnreadable)]
    [InlineData("28C!", ConditionsProblem.TemperatureUnreadable)]
    [InlineData("28", ConditionsProblem.TemperatureNeedsUnit)]
    [InlineData("28°", ConditionsProblem.TemperatureNeedsUnit)]
    [InlineData("60.1C", ConditionsProblem.TemperatureOutOfRange)]
    [InlineData("-60.1C", ConditionsProblem.TemperatureOutOfRange)]
    [InlineData("140.1F", ConditionsProblem.TemperatureOutOfRange)]
    public void What_is_no_temperature_is_refused(string text, ConditionsProblem expected) =>
        AssertRefused(Temperature.Parse(text).Problem, text, expected);

    [Theory]
    [InlineData("")]
    [InlineData("0%")]
    [InlineData("101%")]
    [InlineData("60%%")]
    [InlineData("60 percent")]
    [InlineData("humid")]
    public void What_is_no_humidity_is_refused(string text) =>
        AssertRefused(Humidity.Parse(text).Problem, text, ConditionsProblem.HumidityUnreadable);

    [Theory]
    [InlineData("", ConditionsProblem.AltitudeUnreadable)]
    [InlineData("high", ConditionsProblem.AltitudeUnreadable)]
    [InlineData("1500 km", ConditionsProblem.AltitudeUnreadable)]
    [InlineData("1,50m", ConditionsProblem.AltitudeUnreadable)]
    [InlineData("1500m up", ConditionsProblem.AltitudeUnreadable)]
    [InlineData("1500", ConditionsProblem.AltitudeNeedsUnit)]
    [InlineData("5001m", ConditionsProblem.AltitudeOutOfRange)]
    [InlineData("16405ft", ConditionsProblem.AltitudeOutOfRange)]
    [InlineData("999999999,999ft", ConditionsProblem.AltitudeOutOfRange)]
    public void What_is_no_altitude_is_refused(string text, ConditionsProblem expected) =>
        AssertRefused(Altitude.Parse(text).Problem, text, expected);

    [Theory]
    [InlineData("")]
    [InlineData("steep")]
    [InlineData("15.1%")]
    [InlineData("-1%")]
    [InlineData("1% up")]
    public void What_is_no_incline_is_refused(string text) =>
        AssertRefused(Incline.Parse(text).Problem, text, ConditionsProblem.InclineUnreadable);

    [Theory]
    [InlineData("", ConditionsProblem.WindUnreadable)]
    [InlineData("windy", ConditionsProblem.WindUnreadable)]
    [InlineData("5", ConditionsProblem.WindUnreadable)]
    [InlineData("5 m/s west", ConditionsProblem.WindUnreadable)]
    [InlineData("5 beaufort", ConditionsProblem.WindUnreadable)]
    [InlineData("40.1 m/s", ConditionsProblem.WindOutOfRange)]
    public void What_is_no_wind_is_refused(string text, ConditionsProblem expected) =>
        AssertRefused(Wind.Parse(text).Problem, text, expected);

    private static void AssertRefused(Problem? problem, string text, ConditionsProblem expected)
    {
        Assert.Equal((expected, text), ((ConditionsProblem)problem!.Kind, problem.Input));
        Assert.Equal(
            expected.ToString().EndsWith("Range", StringComparison.Ordinal)
                || expected.ToString().EndsWith("Unit", StringComparison.Ordinal),
            problem.IsRecognised
        );
    }
}
