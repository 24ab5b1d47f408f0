using MileBot.Coaching.Parsing;
using MileBot.Coaching.Predictions;

namespace MileBot.Coaching.Tests.Predictions;

public sealed class RaceResultsTests
{
    [Theory]
    [InlineData("1200m 3:50 3000m 10:40")]
    [InlineData("3:50 1200m 10:40 3000m")]
    [InlineData("1200 3:50  10:40\t3000")]
    public void Distances_and_times_come_in_pairs(string text)
    {
        var races = RaceResults.Parse(text).Value;

        Assert.Equal([1200, 3000], races.Races.Select(race => race.Distance.Metres));
        Assert.Equal([230, 640], races.Races.Select(race => race.Time.Seconds));
        Assert.Equal(races.Races, RaceResults.Parse(races.ToString()).Value.Races);
    }

    [Theory]
    [InlineData("5k 21:30", CriticalSpeedProblem.TooFewEfforts)]
    [InlineData("5k 21:30 10k", CriticalSpeedProblem.TooFewEfforts)]
    [InlineData("5k 10k 21:30 45:00", MeasureProblem.DistanceUnreadable)]
    [InlineData("5k 21:30 banana 45:00", MeasureProblem.DistanceUnreadable)]
    public void What_is_no_pair_says_why(string text, object why) =>
        Assert.Equal(why, RaceResults.Parse(text).Problem?.Kind);
}
