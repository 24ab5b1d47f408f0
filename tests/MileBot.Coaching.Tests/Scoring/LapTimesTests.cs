using MileBot.Coaching.Parsing;
using MileBot.Coaching.Scoring;

namespace MileBot.Coaching.Tests.Scoring;

public sealed class LapTimesTests
{
    [Theory]
    [InlineData("81 83.5 84 80")]
    [InlineData("1:21 1:23.5 1:24 1:20")]
    [InlineData("81/83.5/84/80")]
    [InlineData("81, 83.5, 84, 80")]
    [InlineData("81,83.5,84,80")]
    [InlineData("81 83,5 84 80")]
    [InlineData("81-83.5-84-80")]
    [InlineData("81s; 83.5s; 84s; 80s")]
    public void Lap_times_are_read_in_every_form_runners_write_them(string text) =>
        Assert.Equal([81, 83.5, 84, 80], LapTimes.Parse(text).Value.Times.Select(time => time.Seconds));

    [Fact]
    public void A_lap_may_take_an_hour() => Assert.Null(LapTimes.Parse("59:00 60:00").Problem);

    [Theory]
    [InlineData("", ReviewProblem.TooFewTimes)]
    [InlineData("5:28", ReviewProblem.TooFewTimes)]
    [InlineData("400m 800m", ReviewProblem.LapUnlikely)]
    [InlineData("81 83.x", MeasureProblem.TimeUnreadable)]
    [InlineData("81 0 83", MeasureProblem.TimeOutOfRange)]
    public void No_lap_times_say_why(string text, object why) => Assert.Equal(why, LapTimes.Parse(text).Problem?.Kind);
}
