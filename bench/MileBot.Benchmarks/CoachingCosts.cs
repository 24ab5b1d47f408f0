using System.Diagnostics;
using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Fitness;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Predictions;
using MileBot.Coaching.Splits;
using MileBot.Coaching.Strength;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;
using MileBot.Coaching.Workouts.Notation;
using NodaTime;

namespace MileBot.Benchmarks;

/// <summary>
/// Prints what each of the coach's sums costs, and an answer as a whole, warm: median time of a call and bytes allocated by it, its result included. To measure one
/// more, add a row.
/// </summary>
internal static class CoachingCosts
{
    private const int WarmUps = 20_000;
    private const int Batches = 501;

    /// <summary>Short enough that most batches run between two looks of the scheduler.</summary>
    private const int CallsInBatch = 50;

    private static readonly RaceTime Mile = RaceTime.FromSeconds(330);
    private static readonly RaceTime FiveK = RaceTime.FromMinutes(20);
    private static readonly Distance FiveKilometres = Distance.FromKilometres(5);

    private const string Session = "2 km E + 2 x (4 x 400 R w/ 400 jog) w/ 4 min walk + 1 km E";

    private static readonly IReadOnlyList<WorkoutStep> Steps = WorkoutNotation.Parse(Session).Value;
    private static readonly IReadOnlyList<WorkoutStep> FarTooBig = WorkoutNotation
        .Parse("20 x 800 I w/ 400 jog + 40 min T + 20 x 400 R w/ 400 jog")
        .Value;
    private static readonly RunnerShape Shape = new(
        TrainingPaces.For(Vdot.From(Distance.Mile, Mile).Value),
        Distance.FromKilometres(40),
        GoalMile: null
    );

    private static readonly Lazy<PlanBook> Plans = new(() => Replies.ShippedLibrary().Plans);
    private static readonly PlanRequest TenWeeks = new()
    {
        Start = new LocalDate(2026, 3, 2),
        Race = new LocalDate(2026, 5, 9),
        Level = TrainingLevel.Experienced,
        Mile = RaceTime.FromSeconds(370),
        Goal = RaceTime.FromSeconds(358),
        Weekly = Distance.FromKilometres(40),
        Days = new HashSet<IsoDayOfWeek>
        {
            IsoDayOfWeek.Tuesday,
            IsoDayOfWeek.Wednesday,
            IsoDayOfWeek.Thursday,
            IsoDayOfWeek.Saturday,
            IsoDayOfWeek.Sunday,
        },
        Strength = StrengthPlace.Gym,
    };

    private static readonly CoachingRow[] Rows =
    [
        new("splits of a mile", () => Splits(Distance.Mile, Mile)),
        new("splits of 5 km", () => Splits(FiveKilometres, FiveK)),
        new("paces from a mile", () => TrainingPaces.For(Vdot.From(Distance.Mile, Mile).Value)),
        new("predictions from a mile", () => Predictor.PredictUsual(Distance.Mile, Mile).Value, Microseconds(20)),
        new("predictions from 5 km", () => Predictor.PredictUsual(FiveKilometres, FiveK).Value, Microseconds(20)),
        new("age grade of a mile", () => AgeGrade.Of(Mile, 47, AgeGradeTable.Women, AgeGradeEdition.RoadMile2025)),
        new("reading a workout", () => WorkoutNotation.Parse(Session).Value),
        new("writing a workout", () => WorkoutNotation.Format(Steps)),
        new("fitting a workout", () => WorkoutFitter.Fit(Steps, Shape), Microseconds(50)),
        new("fitting one far too big", () => WorkoutFitter.Fit(FarTooBig, Shape), Microseconds(50)),
        new("building a plan", () => PlanBuilder.Build(TenWeeks, Plans.Value).Value, Microseconds(2_000)),
        new("what a faster mile does", () => RaceGain.From(Mile, Mile * 0.97).Value),
        new("the reply to /splits 5:30", Replies.To("/splits 5:30")),
        new("the reply to /paces 5:30", Replies.To("/paces 5:30")),
        new("the reply to /level 6:10", Replies.To("/level 6:10")),
    ];

    public static int Run(TextWriter output)
    {
        var isWithinLimits = true;
        foreach (var row in Rows)
        {
            var (batch, bytes) = Measure(row.Run);
            var isOver = batch > row.Limit * CallsInBatch;
            isWithinLimits &= !isOver;
            output.WriteLine(
                $"{row.Name, -28}{batch.TotalMicroseconds / CallsInBatch, 9:0.00} µs {bytes, 8} bytes{(isOver ? "  over the limit" : "")}"
            );
        }

        return isWithinLimits ? 0 : 1;
    }

    private static SplitPlan Splits(Distance distance, RaceTime goal) =>
        SplitPlan.For(goal, distance, Track.Metres400, TrackStart.BehindTheLine, Strategy.Coach);

    private static TimeSpan Microseconds(double microseconds) => TimeSpan.FromMicroseconds(microseconds);

    private static (TimeSpan MedianBatch, long Bytes) Measure(Func<object> run)
    {
        Repeat(run, WarmUps);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(run, 1);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var times = new TimeSpan[Batches];
        for (var i = 0; i < Batches; i++)
        {
            var start = Stopwatch.GetTimestamp();
            Repeat(run, CallsInBatch);
            times[i] = Stopwatch.GetElapsedTime(start);
        }

        Array.Sort(times);
        return (times[Batches / 2], bytes);
    }

    private static void Repeat(Func<object> run, int times)
    {
        for (var i = 0; i < times; i++)
        {
            GC.KeepAlive(run());
        }
    }
}
