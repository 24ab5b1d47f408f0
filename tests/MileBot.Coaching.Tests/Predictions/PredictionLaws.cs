using CsCheck;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;

namespace MileBot.Coaching.Tests.Predictions;

public sealed class PredictionLaws
{
    private static readonly Gen<Distance> Distances = Gen.Frequency(
        (2, Gen.OneOf(Predictor.UsualTargets.ToArray())),
        (1, Gen.Long[400_000, 42_195_000].Select(Distance.FromMillimetres))
    );

    private static readonly Gen<(Distance Distance, RaceTime Time)> Results =
        from distance in Distances
        from share in Gen.Double[0, 1]
        let fastest = WorldRecords.FastestKnown(distance).Seconds + 0.01
        let slowest = distance.Metres - 61
        select (distance, RaceTime.FromSeconds(fastest + (share * (slowest - fastest))));

    [Fact]
    public void A_slower_result_never_predicts_a_faster_time()
    {
        Gen.Select(Results, Distances, Gen.Double[0, 60])
            .Sample(
                (result, target, loss) =>
                {
                    var fast = Predictor.Predict(result.Distance, result.Time, target).Value;
                    var slower = result.Time + RaceTime.FromSeconds(loss);
                    var slow = Predictor.Predict(result.Distance, slower, target).Value;
                    return slow.Likely >= fast.Likely && slow.Fastest >= fast.Fastest && slow.Slowest >= fast.Slowest;
                },
                iter: Laws.Cases
            );
    }

    /// <summary>Daniels–Gilbert comes in where one of the two times passes 3.5 minutes: closer steps there than chance takes.</summary>
    [Theory]
    [InlineData(1_000, 200, 250)]
    [InlineData(1_200, 200, 250)]
    [InlineData(2_000, 440, 520)]
    [InlineData(5_000, 1_200, 1_500)]
    public void No_prediction_falls_back_where_daniels_comes_in(double metres, double from, double to)
    {
        var distance = Distance.FromMetres(metres);
        Gen.Select(Gen.OneOf([.. Predictor.UsualTargets, Distance.Kilometre]), Gen.Double[from, to])
            .Sample(
                (target, seconds) =>
                    Predictor.Predict(distance, RaceTime.FromSeconds(seconds), target).Value.Likely
                    <= Predictor.Predict(distance, RaceTime.FromSeconds(seconds + 0.05), target).Value.Likely,
                iter: Laws.Cases / 2
            );
    }

    [Fact]
    public void A_prediction_is_a_range_around_its_likely_value()
    {
        Gen.Select(Results, Distances)
            .Sample(
                (result, target) =>
                {
                    var prediction = Predictor.Predict(result.Distance, result.Time, target).Value;
                    return prediction.Distance == target
                        && prediction.Fastest.Seconds <= (prediction.Likely.Seconds * 0.995) + 0.002
                        && prediction.Slowest.Seconds >= (prediction.Likely.Seconds * 1.005) - 0.002;
                },
                iter: Laws.Cases
            );
    }

    [Fact]
    public void A_longer_usual_distance_is_predicted_to_take_longer()
    {
        Results.Sample(
            result =>
            {
                var likely = Predictor
                    .PredictUsual(result.Distance, result.Time)
                    .Value.Select(prediction => prediction.Likely)
                    .ToList();
                return likely.Zip(likely.Skip(1)).All(pair => pair.First < pair.Second);
            },
            iter: Laws.Cases
        );
    }

    [Fact]
    public void A_single_model_comes_back_to_where_it_started()
    {
        Gen.Select(Results, Distances)
            .Sample(
                (result, target) =>
                {
                    var cameron = Cameron.Time(result.Distance, result.Time, target);
                    var riegel = Riegel.Time(result.Distance, result.Time, target);
                    return Near(Cameron.Time(target, cameron, result.Distance), result.Time)
                        && Near(Riegel.Time(target, riegel, result.Distance), result.Time);
                },
                iter: Laws.Cases
            );
    }

    private static bool Near(RaceTime left, RaceTime right) => Math.Abs((left - right).Milliseconds) <= 100;
}
