using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;

namespace MileBot.Coaching.Tests.Predictions;

public sealed class WorldRecordsTests
{
    [Theory]
    [InlineData("mile", "3:43.12", true)]
    [InlineData("mile", "3:43.13", false)]
    [InlineData("1600", "3:40", true)]
    [InlineData("1600", "3:43", false)]
    [InlineData("2mi", "7:45", true)]
    [InlineData("2mi", "7:58", false)]
    [InlineData("marathon", "3:45", true)]
    [InlineData("100m", "9", true)]
    [InlineData("50k", "2:20:00", true)]
    [InlineData("50k", "2:45:00", false)]
    public void A_time_is_weighed_against_the_fastest_ever(string distance, string time, bool expected) =>
        Assert.Equal(
            expected,
            WorldRecords.FasterThanAnyone(Distance.Parse(distance).Value, RaceTime.Parse(time).Value)
        );

    [Fact]
    public void The_fastest_mile_is_this() =>
        Assert.Equal("3:43.13", WorldRecords.FastestKnown(Distance.Mile).ToString());

    [Theory]
    [InlineData("mile", "5.30", "5:30")]
    [InlineData("marathon", "3:45", "3:45:00")]
    [InlineData("mile", "5:30", null)]
    [InlineData("mile", "5.75", "5:45")]
    [InlineData("mile", "5.60", "5:36")]
    [InlineData("mile", "5", "5:00")]
    [InlineData("mile", "2.95", null)]
    [InlineData("mile", "0:01", null)]
    [InlineData("5k", "21.15", "21:15")]
    [InlineData("half", "1:45", "1:45:00")]
    public void A_time_nobody_can_run_may_have_been_meant_otherwise(string distance, string typed, string? meant) =>
        Assert.Equal(
            meant,
            MistypedTime.Meant(Distance.Parse(distance).Value, RaceTime.Parse(typed).Value)?.ToString()
        );
}
