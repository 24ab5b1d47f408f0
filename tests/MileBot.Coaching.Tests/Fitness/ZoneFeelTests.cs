using MileBot.Coaching.Fitness;

namespace MileBot.Coaching.Tests.Fitness;

public sealed class ZoneFeelTests
{
    [Theory]
    [InlineData(TrainingZone.Easy, 2, 4, 65, 79, Breathing.Chatting)]
    [InlineData(TrainingZone.Marathon, 5, 6, 80, 87, Breathing.ShortSentences)]
    [InlineData(TrainingZone.Threshold, 7, 7, 88, 92, Breathing.FewWords)]
    [InlineData(TrainingZone.Interval, 8, 9, 98, 100, Breathing.OneWord)]
    public void A_zone_has_its_effort_heart_rate_and_breathing(
        TrainingZone zone,
        int low,
        int high,
        int lowPercent,
        int highPercent,
        Breathing breathing
    ) =>
        Assert.Equal(new ZoneFeel(low, high, new HeartRateBand(lowPercent, highPercent), breathing), ZoneFeel.Of(zone));

    [Fact]
    public void Repetitions_are_over_before_the_heart_settles() =>
        Assert.Equal(
            new ZoneFeel(9, 9, HeartRate: null, Breathing.CatchesUpAfterwards),
            ZoneFeel.Of(TrainingZone.Repetition)
        );

    [Fact]
    public void Harder_zones_feel_no_easier()
    {
        var feels = Enum.GetValues<TrainingZone>().Select(ZoneFeel.Of).ToList();
        Assert.All(
            feels.Zip(feels.Skip(1)),
            pair =>
            {
                Assert.True(pair.First.HighEffort <= pair.Second.LowEffort);
                Assert.True(pair.First.Breathing < pair.Second.Breathing);
                Assert.False(pair.First.HeartRate?.HighPercent >= pair.Second.HeartRate?.LowPercent);
            }
        );
    }

    /// <summary>Tanaka: 208 − 0.7 · 40 = 180.</summary>
    [Fact]
    public void A_band_is_told_in_beats_when_the_age_is_known() =>
        Assert.Equal((158, 166), new HeartRateBand(88, 92).BeatsAt(40));
}
