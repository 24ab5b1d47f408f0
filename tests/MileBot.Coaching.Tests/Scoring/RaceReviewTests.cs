using MileBot.Coaching.Measures;
using MileBot.Coaching.Scoring;
using MileBot.Coaching.Splits;

namespace MileBot.Coaching.Tests.Scoring;

public sealed class RaceReviewTests
{
    [Theory]
    [InlineData("84.5 81.5 82.6 81.4", RaceLesson.EvenAndHonest, "the plan itself")]
    [InlineData("83 82 83 82", RaceLesson.EvenAndHonest, "even")]
    [InlineData("88 85 86 85", RaceLesson.EvenAndHonest, "even, and slower than hoped")]
    [InlineData("78 82 86 84", RaceLesson.OutTooFast, "faster than the rest could carry")]
    [InlineData("81 83.5 84 80", RaceLesson.OutTooFast, "won back, but at a price")]
    [InlineData("84 81 86 80", RaceLesson.FadedInThird, "a hole in the third, then a kick")]
    [InlineData("84 81 87 86", RaceLesson.FadedInThird, "a hole in the third that stayed")]
    [InlineData("84 81 85 92", RaceLesson.NoKickLeft, "nothing left at the end")]
    [InlineData("84 81 83 85", RaceLesson.NoKickLeft, "not enough left at the end")]
    [InlineData("84 78 83 85", RaceLesson.MovedTooSoon, "a surge in the second, paid for at the end")]
    [InlineData("85 82 78 83", RaceLesson.MovedTooSoon, "a kick in the third")]
    [InlineData("86 84 84 76", RaceLesson.SavedTooMuch, "jogged, then sprinted")]
    [InlineData("90 80 82 81", RaceLesson.StartedTooSlow, "asleep at the start")]
    [InlineData("84 85 82 81", RaceLesson.DriftedInSecond, "lost touch in the second")]
    public void A_mile_meant_to_take_5_30_teaches_one_thing(string laps, RaceLesson lesson, string because) =>
        Assert.True(Review("5:30", Track.Metres400, laps).Lesson == lesson, because);

    /// <summary>Laps as published: Kipyegon at Monaco 2023 (World Athletics), Bannister at Oxford 1954 (NBC).</summary>
    [Theory]
    [InlineData("4:07.64", "400m", "62.6 2:04.6 3:06.6 4:07.64", RaceLesson.EvenAndHonest)]
    [InlineData("3:59.4", "440y", "57.5 60.7 62.3 58.9", RaceLesson.OutTooFast)]
    public void Famous_miles_are_read_as_the_books_tell_them(
        string goal,
        string track,
        string laps,
        RaceLesson lesson
    ) => Assert.Equal(lesson, Review(goal, Track.Parse(track).Value, laps).Lesson);

    [Fact]
    public void Clocks_and_laps_say_the_same()
    {
        var laps = Review("5:30", Track.Metres400, "81 83.5 84 80");
        var clocks = Review("5:30", Track.Metres400, "1:21 2:44.5 4:08.5 5:28.5");

        Assert.Equal(laps.Splits, clocks.Splits);
        Assert.Equal("5:28.5", laps.Finish.ToString());
    }

    [Fact]
    public void Laps_that_get_slower_and_slower_are_laps_and_no_clocks() =>
        Assert.Equal("5:38", Review("5:30", Track.Metres400, "80 83 86 89").Finish.ToString());

    [Fact]
    public void Times_that_fall_once_are_laps_however_near_the_goal_the_last_one_is() =>
        Assert.Equal("19:19", Review("5:30", Track.Metres400, "4:00 5:00 4:50 5:29").Finish.ToString());

    [Fact]
    public void A_lap_may_be_walked_at_a_metre_a_second() =>
        Assert.Equal(400, Review("5:30", Track.Metres400, "84 400 84 80").Splits[1].Ran.Seconds);

    [Fact]
    public void A_wrong_number_of_laps_is_said() =>
        Assert.Equal(
            "3",
            RaceReview.Of(Plan("5:30", Track.Metres400), LapTimes.Parse("81 83 84").Value).Problem?.Input
        );

    [Fact]
    public void Eight_laps_indoors_may_be_told_two_at_a_time()
    {
        var review = Review("5:30", Track.Metres200, "84 82 83 82");

        Assert.Equal([(1, 2), (3, 4), (5, 6), (7, 8)], review.Splits.Select(split => (split.FirstLap, split.LastLap)));
        Assert.Equal(review.Plan.Laps[1].Clock, review.Splits[0].Planned);
    }

    [Theory]
    [InlineData("5:28.9", RaceOutcome.Beaten)]
    [InlineData("5:29", RaceOutcome.Met)]
    [InlineData("5:30", RaceOutcome.Met)]
    [InlineData("5:30.1", RaceOutcome.Missed)]
    public void A_goal_is_met_at_the_goal_or_a_second_inside(string finish, RaceOutcome outcome) =>
        Assert.Equal(outcome, Review("5:30", Track.Metres400, $"1:23 2:45 4:08 {finish}").Outcome);

    [Theory]
    [InlineData("81 83 84", ReviewProblem.LapCountDiffers)]
    [InlineData("81 83 84 80 4", ReviewProblem.LapCountDiffers)]
    [InlineData("81 8.35 84 80", ReviewProblem.LapUnlikely)]
    [InlineData("81 835 84 80", ReviewProblem.LapUnlikely)]
    public void What_cannot_be_a_race_is_refused(string laps, ReviewProblem why) =>
        Assert.Equal(why, RaceReview.Of(Plan("5:30", Track.Metres400), LapTimes.Parse(laps).Value).Problem?.Kind);

    private static RaceReview Review(string goal, Track track, string laps) =>
        RaceReview.Of(Plan(goal, track), LapTimes.Parse(laps).Value).Value;

    private static SplitPlan Plan(string goal, Track track) =>
        SplitPlan.For(RaceTime.Parse(goal).Value, Distance.Mile, track, TrackStart.BehindTheLine, Strategy.Coach);
}
