using MileBot.Coaching.Measures;
using MileBot.Coaching.Weeks;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Tests.Weeks;

public sealed class StarterWeekTests
{
    private static readonly StarterWeek[] Weeks =
    [
        Week("middle", "6:00"),
        Week("gentle", "9:00"),
        Week("fast", "5:00"),
    ];

    [Theory]
    [InlineData("12:00", "gentle")]
    [InlineData("9:00", "gentle")]
    [InlineData("8:59", "middle")]
    [InlineData("6:00", "middle")]
    [InlineData("5:59", "fast")]
    [InlineData("4:30", "fast")]
    public void A_mile_time_gets_the_week_that_starts_nearest_below_it(string mile, string week) =>
        Assert.Equal(week, StarterWeek.For(Weeks, RaceTime.Parse(mile).Value).Name);

    [Fact]
    public void Without_a_mile_time_it_is_the_gentlest() => Assert.Equal("gentle", StarterWeek.For(Weeks, null).Name);

    private static StarterWeek Week(string name, string from) =>
        new(name, RaceTime.Parse(from).Value, Days: new Dictionary<IsoDayOfWeek, Workout>());
}
