using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Tests.Levels;

public sealed class MileLevelsTests
{
    [Theory]
    [InlineData("15:00", TrainingLevel.Beginner)]
    [InlineData("10:00", TrainingLevel.Beginner)]
    [InlineData("9:59.9", TrainingLevel.Novice)]
    [InlineData("7:30", TrainingLevel.Novice)]
    [InlineData("7:29", TrainingLevel.Experienced)]
    [InlineData("5:45", TrainingLevel.Experienced)]
    [InlineData("5:44", TrainingLevel.Fast)]
    [InlineData("4:00", TrainingLevel.Fast)]
    public void A_mile_time_gives_a_level(string mile, TrainingLevel level) =>
        Assert.Equal(level, MileLevels.Of(RaceTime.Parse(mile).Value));

    [Fact]
    public void Whoever_tells_no_mile_is_treated_gently() =>
        Assert.Equal(TrainingLevel.Beginner, MileLevels.Of(mile: null));
}
