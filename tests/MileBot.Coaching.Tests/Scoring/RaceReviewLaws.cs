using CsCheck;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Scoring;
using MileBot.Coaching.Splits;
using MileBot.Coaching.Tests.Splits;

namespace MileBot.Coaching.Tests.Scoring;

public sealed class RaceReviewLaws
{
    private static readonly Gen<SplitPlan> MilesInLaps =
        from track in Gen.OneOf(Track.Metres400, Track.Yards440, Track.Metres200)
        from goal in Gen.Long[223_100, 720_000]
        from start in Gen.OneOf(TrackStart.BehindTheLine, TrackStart.AtTheLine)
        select SplitPlan.For(RaceTime.FromMilliseconds(goal), Distance.Mile, track, start, Strategy.Coach);

    [Fact]
    public void A_race_run_exactly_to_any_plan_is_on_it_and_teaches_nothing() =>
        Races
            .Plans(Strategy.Even, Strategy.Negative, Strategy.Coach)
            .Where(plan => plan.Laps.Count > 1 && plan.Distance.Metres / plan.Goal.Seconds is > 1.1 and < 10)
            .Sample(
                plan =>
                    Review(plan, plan.Laps.Select(lap => lap.Split))
                        is { Lesson: RaceLesson.EvenAndHonest, Outcome: RaceOutcome.Met } review
                    && review.Splits.All(split => split.Lost == RaceTime.Zero),
                iter: Laws.Cases
            );

    [Fact]
    public void The_same_share_slower_all_the_way_is_still_an_even_race() =>
        Gen.Select(MilesInLaps, Gen.Double[0.95, 1.1])
            .Sample(
                (plan, share) =>
                    Review(plan, plan.Laps.Select(lap => lap.Split * share)).Lesson == RaceLesson.EvenAndHonest,
                iter: Laws.Cases
            );

    [Fact]
    public void Clocks_and_laps_are_told_apart_whatever_the_race() =>
        Gen.Select(MilesInLaps, Gen.Double[0.85, 1.2].Array[8])
            .Sample(
                (plan, shares) =>
                {
                    var laps = plan.Laps.Select((lap, index) => lap.Split * shares[index]).ToList();
                    var clocks = laps.Select((_, index) => Sum(laps.Take(index + 1)));
                    return Review(plan, laps).Splits.SequenceEqual(Review(plan, clocks).Splits);
                },
                iter: Laws.Cases
            );

    [Fact]
    public void What_the_laps_lose_is_what_the_finish_loses() =>
        Gen.Select(MilesInLaps, Gen.Double[0.85, 1.2].Array[8])
            .Sample(
                (plan, shares) =>
                {
                    var review = Review(plan, plan.Laps.Select((lap, index) => lap.Split * shares[index]));
                    return review.Splits.Sum(split => split.Lost.Milliseconds) == review.Lost.Milliseconds;
                },
                iter: Laws.Cases
            );

    [Theory]
    [InlineData(0, 0.97, RaceLesson.OutTooFast)]
    [InlineData(0, 1.03, RaceLesson.StartedTooSlow)]
    [InlineData(1, 0.97, RaceLesson.MovedTooSoon)]
    [InlineData(1, 1.03, RaceLesson.DriftedInSecond)]
    [InlineData(2, 0.97, RaceLesson.MovedTooSoon)]
    [InlineData(2, 1.03, RaceLesson.FadedInThird)]
    [InlineData(3, 0.97, RaceLesson.SavedTooMuch)]
    [InlineData(3, 1.03, RaceLesson.NoKickLeft)]
    public void One_quarter_off_is_the_lesson(int quarter, double share, RaceLesson lesson) =>
        MilesInLaps.Sample(
            plan =>
                Review(
                    plan,
                    plan.Laps.Select(lap =>
                        ((lap.Number - 1) * 4 / plan.Laps.Count) == quarter ? lap.Split * share : lap.Split
                    )
                ).Lesson == lesson,
            iter: Laws.Cases / 10
        );

    private static RaceReview Review(SplitPlan plan, IEnumerable<RaceTime> times) =>
        RaceReview.Of(plan, LapTimes.Parse(string.Join(' ', times)).Value).Value;

    private static RaceTime Sum(IEnumerable<RaceTime> times) =>
        times.Aggregate(RaceTime.Zero, (sum, time) => sum + time);
}
