using CsCheck;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Predictions;

namespace MileBot.Coaching.Tests.Predictions;

public sealed class RaceGainTests
{
    [Fact]
    public void A_faster_mile_is_a_range_of_seconds_in_every_longer_race()
    {
        var gains = From("6:00", "5:30").Value;
        Assert.Equal(["5k", "10k", "half", "marathon"], gains.Select(gain => gain.Now.Distance.ToString()));
        Assert.All(gains, gain => Assert.Equal(gain.Now.Distance, gain.Then.Distance));
        var fiveK = gains[0].Gain;
        Assert.InRange(fiveK.Fastest.Seconds, 85, 115);
        Assert.InRange(fiveK.Slowest.Seconds, fiveK.Fastest.Seconds, 125);
    }

    [Theory]
    [InlineData("5:30", "5:30", PredictionProblem.HopeNotFaster)]
    [InlineData("5:30", "5:31", PredictionProblem.HopeNotFaster)]
    [InlineData("5:30", "3:30", PredictionProblem.TooFast)]
    [InlineData("30:00", "5:00", PredictionProblem.TooSlow)]
    public void A_hope_that_is_none_says_why(string now, string hoped, PredictionProblem expected) =>
        Assert.Equal(expected, From(now, hoped).Problem!.Kind);

    [Fact]
    public void Every_gain_lies_between_its_ends_and_grows_with_the_distance() =>
        Gen.Select(Gen.Double[240, 900], Gen.Double[0.01, 0.1])
            .Where((now, share) => now * (1 - share) > 224)
            .Sample(
                (now, share) =>
                {
                    var today = RaceTime.FromSeconds(now);
                    var gains = RaceGain.From(today, today * (1 - share)).Value;
                    return gains.All(gain =>
                            gain.Gain.Fastest <= gain.Now.Likely - gain.Then.Likely
                            && gain.Gain.Slowest >= gain.Now.Likely - gain.Then.Likely
                            && gain.Gain.Fastest > RaceTime.Zero
                        ) && gains.Zip(gains.Skip(1)).All(pair => pair.First.Gain.Fastest < pair.Second.Gain.Fastest);
                },
                iter: Laws.Cases
            );

    private static Parsed<IReadOnlyList<RaceGain>> From(string now, string hoped) =>
        RaceGain.From(RaceTime.Parse(now).Value, RaceTime.Parse(hoped).Value);
}
