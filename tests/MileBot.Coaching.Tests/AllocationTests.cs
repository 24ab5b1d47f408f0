using System.Runtime.CompilerServices;
using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;
using MileBot.Coaching.Splits;

namespace MileBot.Coaching.Tests;

/// <summary>What is asked for most leaves nothing on the heap but its result.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("mile", "5:30", Strategy.Even)]
    [InlineData("mile", "5:30", Strategy.Negative)]
    [InlineData("mile", "5:30", Strategy.Coach)]
    [InlineData("5k", "20:00", Strategy.Coach)]
    public void Splits_allocate_their_laps_and_nothing_else(string race, string time, Strategy strategy)
    {
        var (distance, goal) = (Distance.Parse(race).Value, RaceTime.Parse(time).Value);
        var plan = Plan();
        var result =
            BytesOf(() => RuntimeHelpers.GetUninitializedObject(typeof(SplitPlan)))
            + BytesOf(() => new Lap[plan.Laps.Count])
            + BytesOf(() => new FinishPart[plan.Finish.Count]);
        Assert.Equal(result, BytesOf(Plan));

        SplitPlan Plan() => SplitPlan.For(goal, distance, Track.Metres400, TrackStart.BehindTheLine, strategy);
    }

    [Fact]
    public void Paces_allocate_their_repetitions_and_nothing_else()
    {
        var vdot = Vdot.Of(50).Value;
        var reps = TrainingPaces.For(vdot).Reps.Count;
        var result =
            BytesOf(() => RuntimeHelpers.GetUninitializedObject(typeof(TrainingPaces)))
            + BytesOf(() => new RepTime[reps]);
        Assert.Equal(result, BytesOf(() => TrainingPaces.For(vdot)));
    }

    [Fact]
    public void Predictions_allocate_their_list_and_nothing_else() =>
        Assert.Equal(
            BytesOf(() => new List<Prediction>(Predictor.UsualTargets.Count)),
            BytesOf(() => Predictor.PredictUsual(Distance.Mile, RaceTime.FromSeconds(330)).Value)
        );

    private static long BytesOf(Func<object> make)
    {
        for (var i = 0; i < 3; i++)
        {
            GC.KeepAlive(make());
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(make());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
