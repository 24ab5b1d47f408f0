using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Tests.Measures;

public sealed class RaceTimeTextTests
{
    [Theory]
    [InlineData("5:30", 330_000)]
    [InlineData(" 5:30 ", 330_000)]
    [InlineData("05:30", 330_000)]
    [InlineData("5:30.4", 330_400)]
    [InlineData("5:30,4", 330_400)]
    [InlineData("5:30.45", 330_450)]
    [InlineData("5:30.456", 330_456)]
    [InlineData("330", 330_000)]
    [InlineData("330s", 330_000)]
    [InlineData("330 sec", 330_000)]
    [InlineData("5m30s", 330_000)]
    [InlineData("5M30S", 330_000)]
    [InlineData("5m30", 330_000)]
    [InlineData("5min30", 330_000)]
    [InlineData("5min 30", 330_000)]
    [InlineData("5 min 30 s", 330_000)]
    [InlineData("5 minutes 30.5 seconds", 330_500)]
    [InlineData("5.5min", 330_000)]
    [InlineData("5'30\"", 330_000)]
    [InlineData("5'30''", 330_000)]
    [InlineData("5’30”", 330_000)]
    [InlineData("5′30″", 330_000)]
    [InlineData("5：30", 330_000)]
    [InlineData("1:02:03", 3_723_000)]
    [InlineData("1h02m", 3_720_000)]
    [InlineData("1h02", 3_720_000)]
    [InlineData("1h 2m 3s", 3_723_000)]
    [InlineData("2 hours", 7_200_000)]
    [InlineData("90:00", 5_400_000)]
    [InlineData("0:58", 58_000)]
    [InlineData("0:59", 59_000)]
    [InlineData("1:59:59", 7_199_000)]
    [InlineData("5m59", 359_000)]
    [InlineData("5m1.5s", 301_500)]
    [InlineData("58.2", 58_200)]
    [InlineData("5.30", 5_300)]
    [InlineData("0.001", 1)]
    [InlineData("24:00:00", 86_400_000)]
    [InlineData("5\u00a0min\u202f30\u2009s", 330_000)]
    public void A_time_is_read_as_runners_type_it(string text, long milliseconds) =>
        Assert.Equal(RaceTime.FromMilliseconds(milliseconds), RaceTime.Parse(text).Value);

    [Theory]
    [InlineData(2 * 3_600_000, "h|hr|hrs|hour|hours")]
    [InlineData(2 * 60_000, "m|min|mins|minute|minutes|:00|'00|’00|′00|´00|`00")]
    [InlineData(2 * 1_000, "s|sec|secs|second|seconds")]
    public void A_unit_has_many_names(long milliseconds, string units) =>
        Assert.All(
            units.Split('|'),
            unit => Assert.Equal(RaceTime.FromMilliseconds(milliseconds), RaceTime.Parse($"2{unit}").Value)
        );

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("5:3o")]
    [InlineData("5:60")]
    [InlineData("5:5")]
    [InlineData("5:300")]
    [InlineData(":30")]
    [InlineData("5:")]
    [InlineData("-5:30")]
    [InlineData("+5:30")]
    [InlineData("5::30")]
    [InlineData("5:30:")]
    [InlineData("1:2:03")]
    [InlineData("1:60:03")]
    [InlineData("1:02:03:04")]
    [InlineData("5:30'")]
    [InlineData("5:30.4:")]
    [InlineData("5:30.4::")]
    [InlineData("5:30.")]
    [InlineData("5:30.1234")]
    [InlineData("5.30.1")]
    [InlineData("٥:٣٠")]
    [InlineData("５:３０")]
    [InlineData("1e5")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("fast")]
    [InlineData("5:30\0")]
    [InlineData("5\n30")]
    [InlineData("5 30")]
    [InlineData("5s30")]
    [InlineData("5m60")]
    [InlineData("5m30.")]
    [InlineData("5m x")]
    [InlineData("1:02:5")]
    [InlineData("1:02:60")]
    [InlineData("30s5m")]
    [InlineData("5m5m")]
    [InlineData("5 parsecs")]
    [InlineData("5:30 pm")]
    [InlineData("1234567890")]
    [InlineData("5:30'''")]
    public void What_is_no_time_is_refused(string text)
    {
        var problem = RaceTime.Parse(text).Problem;
        Assert.Equal(MeasureProblem.TimeUnreadable, problem!.Kind);
        Assert.Equal(text, problem.Input);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0:00")]
    [InlineData("0.000")]
    [InlineData("24:00:00.001")]
    [InlineData("25h")]
    [InlineData("999999999h")]
    [InlineData("999999999:59:59")]
    public void A_time_nobody_races_for_is_recognised_and_refused(string text)
    {
        var problem = RaceTime.Parse(text).Problem!;
        Assert.Equal((MeasureProblem.TimeOutOfRange, true), ((MeasureProblem)problem.Kind, problem.IsRecognised));
    }

    [Theory]
    [InlineData("5:3o", "5:30")]
    [InlineData("5;30", "5:30")]
    [InlineData("l:O2:30", "1:02:30")]
    [InlineData("5:3x", null)]
    [InlineData("lo", null)]
    [InlineData("oil:lo", null)]
    public void A_slip_of_the_finger_is_answered_with_what_was_meant(string text, string? meant) =>
        Assert.Equal(meant, RaceTime.Parse(text).Problem!.Suggestions.SingleOrDefault());

    [Theory]
    [InlineData(330_000, "5:30", "5:30.0", "5:30")]
    [InlineData(330_400, "5:30.4", "5:30.4", "5:30")]
    [InlineData(330_450, "5:30.45", "5:30.5", "5:30")]
    [InlineData(58_200, "58.2", "58.2", "0:58")]
    [InlineData(58_000, "0:58", "58.0", "0:58")]
    [InlineData(59_960, "59.96", "1:00.0", "1:00")]
    [InlineData(3_599_950, "59:59.95", "1:00:00.0", "1:00:00")]
    [InlineData(3_723_004, "1:02:03.004", "1:02:03.0", "1:02:03")]
    public void A_time_is_written_as_a_watch_shows_it(long milliseconds, string exact, string tenths, string seconds)
    {
        var time = RaceTime.FromMilliseconds(milliseconds);
        Assert.Equal((exact, tenths, seconds), (time.ToString(), time.ToTenths(), time.ToWholeSeconds()));
    }
}
