using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;
using MileBot.Coaching.Tests.Tables;

namespace MileBot.Coaching.Tests.Predictions;

public sealed class PredictorTests
{
    /// <summary>McMillan's equivalents of a 5:25.2 mile are a model too: our range must hold them all.</summary>
    [Fact]
    public void Mcmillans_equivalents_lie_in_the_range()
    {
        foreach (var row in PublishedTable.Read("mcmillan-equivalents.csv").Rows)
        {
            var target = Distance.Parse(row[0]).Value;
            var published = RaceTime.Parse(row[1]).Value;
            var prediction = Predictor.Predict(Distance.Mile, RaceTime.FromSeconds(325.2), target).Value;
            Assert.InRange(published.Seconds, prediction.Fastest.Seconds, prediction.Slowest.Seconds);
        }
    }

    [Theory]
    [InlineData("5k", "20:00", "mile", Confidence.Fair, PredictionModel.DanielsAndCameron)]
    [InlineData("1500", "4:30", "mile", Confidence.Good, PredictionModel.NeighbourRatio)]
    [InlineData("1600", "5:00", "3200", Confidence.Good, PredictionModel.NeighbourRatio)]
    [InlineData("800", "2:20", "mile", Confidence.Fair, PredictionModel.NeighbourRatio)]
    [InlineData("400", "1:00", "mile", Confidence.Low, PredictionModel.NeighbourRatio)]
    [InlineData("800", "2:20", "5k", Confidence.Low, PredictionModel.DanielsAndCameron)]
    [InlineData("800", "2:20", "2mi", Confidence.Fair, PredictionModel.NeighbourRatio)]
    [InlineData("10k", "40:00", "mile", Confidence.Low, PredictionModel.DanielsAndCameron)]
    [InlineData("10k", "40:00", "half", Confidence.Good, PredictionModel.DanielsAndCameron)]
    [InlineData("half", "1:30:00", "marathon", Confidence.Fair, PredictionModel.DanielsAndCameron)]
    [InlineData("1000", "2:40", "mile", Confidence.Fair, PredictionModel.Cameron)]
    [InlineData("5k", "20:00", "5.2km", Confidence.Good, PredictionModel.Riegel)]
    [InlineData("mile", "10:00", "3000", Confidence.Fair, PredictionModel.NeighbourRatio)]
    [InlineData("mile", "20:00", "3000", Confidence.Fair, PredictionModel.NeighbourRatio)]
    [InlineData("1000", "16:40", "mile", Confidence.Low, PredictionModel.DanielsAndCameron)]
    [InlineData("mile", "10:00", "5k", Confidence.Low, PredictionModel.DanielsAndCameron)]
    public void A_prediction_says_how_far_to_trust_it_and_where_it_comes_from(
        string distance,
        string time,
        string target,
        Confidence confidence,
        PredictionModel model
    )
    {
        var prediction = Predict(distance, time, target);
        Assert.Equal((confidence, model), (prediction.Confidence, prediction.Model));
    }

    [Theory]
    [InlineData("800", "2:20", "mile", 311.78)]
    [InlineData("400", "1:00", "mile", 293.4)]
    [InlineData("mile", "5:11.78", "800", 140)]
    [InlineData("400", "1:00", "800", 131.75)]
    [InlineData("600", "1:30", "mile", 277.80)]
    [InlineData("900", "2:30", "mile", 289.22)]
    public void Sprints_go_by_way_of_the_mile(string distance, string time, string target, double seconds) =>
        Assert.Equal(seconds, Predict(distance, time, target).Likely.Seconds, tolerance: 0.01);

    [Theory]
    [InlineData("mile", "5:30", "3000")]
    [InlineData("mile", "5:30", "marathon")]
    [InlineData("mile", "12:00", "10k")]
    [InlineData("mile", "12:00", "marathon")]
    [InlineData("5k", "20:00", "mile")]
    [InlineData("5k", "40:00", "1500")]
    [InlineData("10k", "30:00", "half")]
    [InlineData("10k", "80:00", "half")]
    [InlineData("marathon", "2:20:00", "mile")]
    [InlineData("marathon", "6:00:00", "mile")]
    [InlineData("3200", "14:00", "mile")]
    public void The_range_holds_every_model_and_a_margin(string distance, string time, string target)
    {
        var (from, to) = (Distance.Parse(distance).Value, Distance.Parse(target).Value);
        var prediction = Predict(distance, time, target);
        var margin = prediction.Likely * Reach.Between(from, to).Margin;
        RaceTime[] times =
        [
            prediction.Likely - margin,
            prediction.Likely + margin,
            Cameron.Time(from, RaceTime.Parse(time).Value, to),
            DanielsGilbert.TimeFor(to, DanielsGilbert.Vdot(from, RaceTime.Parse(time).Value)),
        ];

        Assert.Equal(times.Min().Seconds, prediction.Fastest.Seconds, tolerance: 0.002);
        Assert.Equal(times.Max().Seconds, prediction.Slowest.Seconds, tolerance: 0.002);
    }

    /// <summary>From 3.5 to 4 minutes, the shorter time of the two, Daniels and Gilbert come in by and by.</summary>
    [Theory]
    [InlineData("5k", "22:00", "1000", true)]
    [InlineData("1000", "3:40", "5k", true)]
    [InlineData("1000", "3:20", "5k", false)]
    public void Short_races_are_camerons_more_and_more(string distance, string time, string target, bool isShared)
    {
        var (from, took, to) = (
            Distance.Parse(distance).Value,
            RaceTime.Parse(time).Value,
            Distance.Parse(target).Value
        );
        var cameron = Cameron.Time(from, took, to).Seconds;
        var daniels = DanielsGilbert.TimeFor(to, DanielsGilbert.Vdot(from, took)).Seconds;
        var share = Math.Clamp((Math.Min(took.Seconds, cameron) - 210) / 30, 0, 1);

        Assert.Equal(isShared, share is > 0 and < 1);
        Assert.Equal(
            cameron + ((daniels - cameron) * share / 2),
            Predict(distance, time, target).Likely.Seconds,
            tolerance: 0.002
        );
    }

    [Fact]
    public void A_20_minute_5k_promises_a_mile_under_six_minutes()
    {
        var mile = Predict("5k", "20:00", "mile");
        Assert.InRange(mile.Likely.Seconds, 20 * 60 * 0.286, 20 * 60 * 0.294);
    }

    [Theory]
    [InlineData("300m", "0:50", "mile", PredictionProblem.DistanceOutOfRange)]
    [InlineData("mile", "5:00", "100k", PredictionProblem.DistanceOutOfRange)]
    [InlineData("mile", "3:43.12", "5k", PredictionProblem.TooFast)]
    [InlineData("mile", "26:50", "5k", PredictionProblem.TooSlow)]
    public void A_result_that_predicts_nothing_says_why(
        string distance,
        string time,
        string target,
        PredictionProblem expected
    )
    {
        var prediction = Predictor.Predict(
            Distance.Parse(distance).Value,
            RaceTime.Parse(time).Value,
            Distance.Parse(target).Value
        );
        Assert.Equal(expected, prediction.Problem!.Kind);
    }

    [Fact]
    public void The_usual_targets_leave_out_the_distance_that_was_run()
    {
        var usual = Predictor.PredictUsual(Distance.Mile, RaceTime.FromMinutes(5.5)).Value;
        Assert.Equal(
            Predictor.UsualTargets.Where(target => target != Distance.Mile),
            usual.Select(prediction => prediction.Distance)
        );
    }

    [Fact]
    public void An_impossible_result_has_no_usual_targets() =>
        Assert.Equal(
            PredictionProblem.TooFast,
            Predictor.PredictUsual(Distance.Mile, RaceTime.FromSeconds(5.3)).Problem!.Kind
        );

    private static Prediction Predict(string distance, string time, string target) =>
        Predictor
            .Predict(Distance.Parse(distance).Value, RaceTime.Parse(time).Value, Distance.Parse(target).Value)
            .Value;
}
