using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Splits;

namespace MileBot.Coaching.Scoring;

/// <summary>A race held against its plan: lap by lap, as a whole, and as one lesson.</summary>
public sealed class RaceReview
{
    /// <summary>The fastest and slowest a lap can be believed, in metres a second.</summary>
    private const double Fastest = 11;
    private const double Slowest = 1;

    private static readonly RaceTime Second = RaceTime.FromSeconds(1);

    private RaceReview(SplitPlan plan, IReadOnlyList<ReviewedSplit> splits)
    {
        (Plan, Splits) = (plan, splits);
        Finish = splits.Aggregate(RaceTime.Zero, (clock, split) => clock + split.Ran);
        Lesson = Quarters.Of(splits).Lesson;
    }

    /// <summary>What was planned.</summary>
    public SplitPlan Plan { get; }

    /// <summary>Plan and race side by side; two at least.</summary>
    public IReadOnlyList<ReviewedSplit> Splits { get; }

    /// <summary>What the race took.</summary>
    public RaceTime Finish { get; }

    /// <summary>How far over the goal; negative when inside.</summary>
    public RaceTime Lost => Finish - Plan.Goal;

    /// <summary>The finish against the goal.</summary>
    public RaceOutcome Outcome =>
        Lost > RaceTime.Zero ? RaceOutcome.Missed
        : Finish + Second < Plan.Goal ? RaceOutcome.Beaten
        : RaceOutcome.Met;

    /// <summary>The one thing to learn from it.</summary>
    public RaceLesson Lesson { get; }

    /// <summary>Holds lap times against a plan: one for each of its laps, or one for each few.</summary>
    /// <returns>The review, or a <see cref="ReviewProblem"/>.</returns>
    public static Parsed<RaceReview> Of(SplitPlan plan, LapTimes ran)
    {
        var times = ran.Times;
        if (times.Count < 2 || plan.Laps.Count % times.Count != 0)
        {
            return new Problem(ReviewProblem.LapCountDiffers, $"{times.Count}");
        }

        var splits = Together(plan, ran.SplitsFor(plan.Goal));
        foreach (var split in splits)
        {
            if ((split.Length.Metres / split.Ran.Seconds) is < Slowest or > Fastest)
            {
                return new Problem(ReviewProblem.LapUnlikely, split.Ran.ToString());
            }
        }

        return new RaceReview(plan, splits);
    }

    private static ReviewedSplit[] Together(SplitPlan plan, IReadOnlyList<RaceTime> ran)
    {
        var each = plan.Laps.Count / ran.Count;
        return
        [
            .. plan
                .Laps.Chunk(each)
                .Zip(
                    ran,
                    (laps, time) =>
                        new ReviewedSplit(
                            laps[0].Number,
                            laps[^1].Number,
                            laps.Aggregate(default(Distance), (ground, lap) => ground + lap.Length),
                            laps.Aggregate(RaceTime.Zero, (clock, lap) => clock + lap.Split),
                            time
                        )
                ),
        ];
    }
}
