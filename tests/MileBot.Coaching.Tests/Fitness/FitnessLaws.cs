using CsCheck;
using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Tests.Fitness;

public sealed class FitnessLaws
{
    private static readonly Gen<double> Values = Gen.Double[15, 90];

    [Fact]
    public void A_fitter_runner_gets_every_pace_faster()
    {
        Gen.Select(Values, Gen.Double[0.02, 10])
            .Where((value, gain) => value + gain <= 90)
            .Sample(
                (value, gain) =>
                {
                    var (slower, faster) = (PacesFor(value), PacesFor(value + gain));
                    return faster.EasySlow.Time < slower.EasySlow.Time
                        && faster.EasyFast.Time < slower.EasyFast.Time
                        && faster.Marathon.Time < slower.Marathon.Time
                        && faster.Threshold.Time < slower.Threshold.Time
                        && faster.Interval.Time < slower.Interval.Time
                        && faster.Repetition.Time < slower.Repetition.Time;
                },
                iter: Laws.Cases
            );
    }

    [Fact]
    public void A_faster_race_shows_a_higher_vdot()
    {
        Gen.Select(Gen.Double[1_500, 42_195], Gen.Double[200, 18_000], Gen.Double[0.01, 60])
            .Sample(
                (metres, seconds, gain) =>
                {
                    var distance = Distance.FromMetres(metres);
                    var faster = Vdot.From(distance, RaceTime.FromSeconds(seconds));
                    var slower = Vdot.From(distance, RaceTime.FromSeconds(seconds + gain));
                    return faster.Problem is not null
                        || slower.Problem is not null
                        || faster.Value.CompareTo(slower.Value) > 0;
                },
                iter: Laws.Cases
            );
    }

    [Fact]
    public void Harder_zones_are_faster()
    {
        Values.Sample(
            value =>
            {
                var paces = PacesFor(value);
                var speeds = new[]
                {
                    paces.EasySlow,
                    paces.EasyFast,
                    paces.Marathon,
                    paces.Threshold,
                    paces.Interval,
                    paces.Repetition,
                };
                return speeds.Zip(speeds.Skip(1)).All(pair => pair.First.MetresPerSecond < pair.Second.MetresPerSecond);
            },
            iter: Laws.Cases
        );
    }

    [Fact]
    public void The_time_of_a_vdot_shows_that_vdot()
    {
        Gen.Select(Values, Gen.Double[1_500, 42_195])
            .Sample(
                (value, metres) =>
                {
                    var distance = Distance.FromMetres(metres);
                    var vdot = Vdot.Of(value).Value;
                    var time = vdot.TimeFor(distance);
                    var millisecond = RaceTime.FromMilliseconds(1);
                    var (slower, faster) = (
                        Vdot.From(distance, time + millisecond),
                        Vdot.From(distance, time - millisecond)
                    );
                    return slower.Problem is not null
                        || faster.Problem is not null
                        || (slower.Value.Value < value && faster.Value.Value > value);
                },
                iter: Laws.Cases
            );
    }

    private static TrainingPaces PacesFor(double value) => TrainingPaces.For(Vdot.Of(value).Value);
}
