using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Tests.Fitness;

public sealed class VdotTests
{
    [Theory]
    [InlineData("800", "2:30", FitnessProblem.EffortTooShort)]
    [InlineData("marathon", "5:00:01", FitnessProblem.EffortTooLong)]
    [InlineData("mile", "17:00", FitnessProblem.TooSlow)]
    [InlineData("mile", "3:25", FitnessProblem.TooFast)]
    public void An_effort_outside_the_model_is_a_problem(string distance, string time, FitnessProblem expected)
    {
        var vdot = Vdot.From(Distance.Parse(distance).Value, RaceTime.Parse(time).Value);
        Assert.Equal(expected, vdot.Problem!.Kind);
    }

    [Theory]
    [InlineData(14.9)]
    [InlineData(90.1)]
    [InlineData(double.NaN)]
    public void A_number_outside_the_scale_is_a_problem(double value) => Assert.NotNull(Vdot.Of(value).Problem);

    [Theory]
    [InlineData(15)]
    [InlineData(90)]
    public void The_scale_has_both_its_ends(double value) => Assert.Equal(value, Vdot.Of(value).Value.Value);

    [Theory]
    [InlineData("1500", "3:20")]
    [InlineData("marathon", "5:00:00")]
    public void The_model_has_both_its_ends(string distance, string time) =>
        Assert.Null(Vdot.From(Distance.Parse(distance).Value, RaceTime.Parse(time).Value).Problem);

    [Fact]
    public void The_tables_begin_at_30() => Assert.False(Vdot.Of(30).Value.IsEstimate);

    [Theory]
    [InlineData("mile", "9:10", false)]
    [InlineData("mile", "9:12", true)]
    public void Below_the_tables_a_vdot_says_it_is_an_estimate(string distance, string time, bool expected) =>
        Assert.Equal(expected, Vdot.From(Distance.Parse(distance).Value, RaceTime.Parse(time).Value).Value.IsEstimate);

    [Theory]
    [InlineData(47, 8)]
    [InlineData(48.5, 7)]
    [InlineData(50, 6)]
    public void The_gap_from_i400_to_r400_slopes_from_8_to_6_seconds(double value, double seconds)
    {
        var paces = TrainingPaces.For(Vdot.Of(value).Value);
        Assert.Equal(RaceTime.FromSeconds(seconds), paces.Interval.Time - paces.Repetition.Time);
    }

    /// <summary>F(11 min) = 1.000 ± 0.001 in the notes: at 11 minutes the cost of the pace is the VDOT. 3 km: 52.84 by hand.</summary>
    [Fact]
    public void Vo2max_lasts_about_11_minutes() =>
        Assert.Equal(
            52.842,
            Vdot.From(Distance.FromMetres(3_000), RaceTime.FromMinutes(11)).Value.Value,
            52.842 * 0.001
        );
}
