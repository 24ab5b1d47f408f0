using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;

namespace MileBot.Coaching.Tests.Predictions;

public sealed class PurdyTests
{
    /// <summary>Oracle of the running-tools repository.</summary>
    [Fact]
    public void A_20_minute_5k_is_worth_454_points() =>
        Assert.Equal(454, Purdy.Points(Distance.FromKilometres(5), RaceTime.FromMinutes(20)), tolerance: 1);

    /// <summary>For club runners, where Purdy's data come from, a model of other making agrees with ours.</summary>
    [Theory]
    [InlineData("4:30")]
    [InlineData("5:00")]
    [InlineData("5:30")]
    [InlineData("5:45")]
    public void Purdy_lies_within_2_percent_of_the_likely_time(string mile)
    {
        var time = RaceTime.Parse(mile).Value;
        foreach (var target in Predictor.UsualTargets.Where(target => target.Metres is >= 1_500 and <= 21_098))
        {
            var likely = Predictor.Predict(Distance.Mile, time, target).Value.Likely;
            Assert.Equal(1, Purdy.Time(Distance.Mile, time, target) / likely, tolerance: 0.02);
        }
    }
}
