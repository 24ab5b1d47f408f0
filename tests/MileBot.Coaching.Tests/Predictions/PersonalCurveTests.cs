using CsCheck;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;

namespace MileBot.Coaching.Tests.Predictions;

public sealed class PersonalCurveTests
{
    private static readonly Gen<Distance> Targets = Gen.Long[400_000, 42_195_000].Select(Distance.FromMillimetres);

    private static readonly Gen<PersonalCurve> Curves =
        from mile in Gen.Double[240, 800]
        from metres in Gen.Double[3_000, 30_000]
        from exponent in Gen.Double[1.001, 1.3]
        let longer = Distance.FromMetres(metres)
        let time = RaceTime.FromSeconds(mile * Math.Pow(longer / Distance.Mile, exponent))
        where Predictor.ProblemWith(new RaceResult(longer, time)) is null
        select PersonalCurve.Through(new(longer, time), new(Distance.Mile, RaceTime.FromSeconds(mile))).Value;

    /// <summary>k = ln(t₂/t₁)/ln(d₂/d₁), by hand: ln(1200/330)/ln(5000/1609.344) = 1.1388.</summary>
    [Fact]
    public void The_exponent_is_the_slope_between_the_two_races()
    {
        var curve = Through(("mile", "5:30"), ("5k", "20:00"));
        Assert.Equal(1.1388, curve.RawExponent, 0.0001);
        Assert.Equal(curve.RawExponent, curve.Exponent);
        Assert.False(curve.IsUnlikely);
    }

    [Theory]
    [InlineData("5:30", "17:20", 1.02, true)]
    [InlineData("5:30", "18:30", 1.0701, false)]
    [InlineData("5:30", "21:00", 1.15, true)]
    public void The_exponent_is_held_to_what_runners_have(string mile, string fiveK, double exponent, bool unlikely)
    {
        var curve = Through(("5k", fiveK), ("mile", mile));
        Assert.Equal(exponent, curve.Exponent, 0.0001);
        Assert.Equal(unlikely, curve.IsUnlikely);
        Assert.Equal(unlikely, curve.Predict(Distance.FromMetres(1_500)).Value.Confidence == Confidence.Low);
    }

    /// <summary>By hand: 20:00 · 2^1.1388 = 44:02.4; 5:30 · (1500/1609.344)^1.1388 = 5:04.6; on the way 5:30 · (3000/1609.344)^1.1388 = 11:11.2.</summary>
    [Theory]
    [InlineData("10k", 2_642.3, Confidence.Good, 0.015)]
    [InlineData("1500", 304.6, Confidence.Good, 0.005)]
    [InlineData("3000", 671.1, Confidence.Good, 0.015)]
    [InlineData("800", 148.8, Confidence.Fair, 0.025)]
    public void A_prediction_goes_on_from_the_nearer_race(
        string target,
        double seconds,
        Confidence confidence,
        double margin
    )
    {
        var prediction = Through(("mile", "5:30"), ("5k", "20:00")).Predict(Distance.Parse(target).Value).Value;
        Assert.Equal(seconds, prediction.Likely.Seconds, 0.5);
        Assert.Equal(confidence, prediction.Confidence);
        Assert.Equal(prediction.Likely.Seconds * (1 - margin), prediction.Fastest.Seconds, 0.001);
        Assert.Equal(prediction.Likely.Seconds * (1 + margin), prediction.Slowest.Seconds, 0.001);
        Assert.Equal(PredictionModel.PersonalExponent, prediction.Model);
        Assert.Equal(Distance.Parse(target).Value, prediction.Distance);
    }

    /// <summary>By hand: 21:00 · 2^1.15, 5:30 · (800/1609.344)^1.15; between the races as they were run, 5:30 · (3000/1609.344)^1.1819.</summary>
    [Theory]
    [InlineData("10k", 2_796.1)]
    [InlineData("800", 147.7)]
    [InlineData("3000", 688.9)]
    public void Beyond_the_races_the_exponent_is_held_and_between_them_it_is_theirs(string target, double seconds) =>
        Assert.Equal(
            seconds,
            Through(("mile", "5:30"), ("5k", "21:00")).Predict(Distance.Parse(target).Value).Value.Likely.Seconds,
            0.2
        );

    [Fact]
    public void Half_as_long_again_is_unlike_enough() =>
        Assert.InRange(Through(("1000", "3:00"), ("1500", "4:50")).RawExponent, 1.1, 1.2);

    [Theory]
    [InlineData("1000", "3:20", "2000", "6:40", PredictionProblem.LongerRaceFaster)]
    [InlineData("mile", "5:30", "2000", "7:10", PredictionProblem.RacesTooAlike)]
    [InlineData("mile", "5:30", "mile", "5:30", PredictionProblem.RacesTooAlike)]
    [InlineData("mile", "5:30", "5k", "17:00", PredictionProblem.LongerRaceFaster)]
    [InlineData("mile", "3:00", "5k", "17:00", PredictionProblem.TooFast)]
    [InlineData("mile", "5:30", "5k", "2:00:00", PredictionProblem.TooSlow)]
    [InlineData("mile", "5:30", "50k", "4:00:00", PredictionProblem.DistanceOutOfRange)]
    public void Two_races_that_show_nothing_say_why(
        string one,
        string oneTime,
        string other,
        string otherTime,
        PredictionProblem expected
    ) => Assert.Equal(expected, PersonalCurve.Through(Race(one, oneTime), Race(other, otherTime)).Problem!.Kind);

    [Fact]
    public void A_target_out_of_range_is_a_problem() =>
        Assert.Equal(
            PredictionProblem.DistanceOutOfRange,
            Through(("mile", "5:30"), ("5k", "20:00")).Predict(Distance.FromMetres(100)).Problem!.Kind
        );

    [Fact]
    public void A_longer_distance_takes_longer() =>
        Gen.Select(Curves, Targets, Targets)
            .Sample(
                (curve, one, other) =>
                {
                    var (shorter, longer) = one < other ? (one, other) : (other, one);
                    return curve.Predict(shorter).Value.Likely <= curve.Predict(longer).Value.Likely;
                },
                iter: Laws.Cases
            );

    [Fact]
    public void The_curve_goes_through_both_races() =>
        Gen.Select(Gen.Double[250, 800], Gen.Double[1.01, 1.2])
            .Where((mile, exponent) => Math.Pow(5_000 / 1_609.344, exponent) * mile < 5_000)
            .Sample(
                (mile, exponent) =>
                {
                    var short1 = new RaceResult(Distance.Mile, RaceTime.FromSeconds(mile));
                    var far = Distance.FromKilometres(5);
                    var long1 = new RaceResult(far, short1.Time * Math.Pow(far / Distance.Mile, exponent));
                    var curve = PersonalCurve.Through(short1, long1).Value;
                    return curve.Predict(Distance.Mile).Value.Likely == short1.Time
                        && curve.Predict(far).Value.Likely == long1.Time;
                },
                iter: Laws.Cases
            );

    private static PersonalCurve Through((string Distance, string Time) one, (string Distance, string Time) other) =>
        PersonalCurve.Through(Race(one.Distance, one.Time), Race(other.Distance, other.Time)).Value;

    private static RaceResult Race(string distance, string time) =>
        new(Distance.Parse(distance).Value, RaceTime.Parse(time).Value);
}
