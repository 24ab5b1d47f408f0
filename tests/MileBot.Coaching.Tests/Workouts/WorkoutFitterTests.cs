using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts.Fitting;
using MileBot.Coaching.Workouts.Notation;

namespace MileBot.Coaching.Tests.Workouts;

public sealed class WorkoutFitterTests
{
    /// <summary>VDOT 50 of the 3rd edition: R400 1:27, T 4:15 per km, I1000 3:55.</summary>
    [Theory]
    [InlineData("400 R", 87, 400)]
    [InlineData("1000 I", 235, 1_000)]
    [InlineData("4 x 1 km T w/ 60 s stand", (4 * 255) + 180, 4_000)]
    public void Times_are_those_of_the_printed_tables(string notation, double seconds, double metres)
    {
        var fitted = Fit(notation, vdot: 50, weekly: null);

        Assert.Equal(seconds, fitted.Time.Seconds, tolerance: 4);
        Assert.Equal(metres, fitted.Distance.Metres);
    }

    [Fact]
    public void Load_is_minutes_times_points() =>
        Assert.Equal((20 * 0.6) + (10 * 0.2), Fit("10 min E + 20 min T", 50, weekly: null).Load, precision: 9);

    /// <summary>Half of it at E, half of it at T.</summary>
    [Fact]
    public void A_progression_is_as_hard_as_the_middle_of_its_ends() =>
        Assert.Equal(20 * (0.2 + 0.6) / 2, Fit("20 min E > T", 50, weekly: null).Load, precision: 9);

    [Fact]
    public void What_suits_the_runner_stays_as_it_is() =>
        Assert.Empty(Fit("2 km E + 6 x 400 R w/ 400 jog + 1 km E", 50, weekly: 50).Changes);

    /// <summary>5 % of 40 km are 2 km: five times 400.</summary>
    [Fact]
    public void Too_much_at_repetition_pace_becomes_fewer_repeats()
    {
        var fitted = Fit("10 x 400 R w/ 400 jog", 50, weekly: 40);

        Assert.Equal(5, Assert.IsType<FittedStep.Repeat>(fitted.Steps[0]).Times);
        Assert.Equal([FitChange.FewerRepeats], fitted.Changes);
    }

    /// <summary>science.md 7.2: at 20 miles a week and less, 1.6 km of R and 2.4 km of I are fine.</summary>
    [Theory]
    [InlineData("8 x 200 R w/ 200 jog")]
    [InlineData("4 x 600 I w/ 400 jog")]
    public void Small_weeks_may_run_the_published_sessions(string notation) =>
        Assert.Empty(Fit(notation, 45, weekly: 20).Changes);

    /// <summary>8 % of 32 km are 2.56 km.</summary>
    [Fact]
    public void What_small_weeks_may_run_is_no_limit() =>
        Assert.Empty(Fit("3 x 850 I w/ 400 jog", 50, weekly: 32).Changes);

    /// <summary>5 % of 250 km would be 12.5 km.</summary>
    [Fact]
    public void However_long_the_week_8_km_at_repetition_pace_are_the_most() =>
        Assert.Equal([20], Repeats("25 x 400 R w/ 400 jog", weekly: 250));

    /// <summary>Of 3.2 km the longer repeat goes first, then the first of two; 2 km may stay.</summary>
    [Theory]
    [InlineData("6 x 400 R w/ 400 jog + 4 x 200 R w/ 200 jog", new[] { 3, 4 })]
    [InlineData("20 x 1 min E w/ 1 min walk + 10 x 400 R w/ 400 jog", new[] { 20, 5 })]
    [InlineData("10 x (400 R + 400 jog)", new[] { 5 })]
    public void Only_the_most_repeated_of_what_is_too_much_is_repeated_less(string notation, int[] times) =>
        Assert.Equal(times, Repeats(notation, weekly: 40));

    [Fact]
    public void A_set_is_lost_before_a_repeat_when_there_are_as_many()
    {
        var set = Assert.IsType<FittedStep.Repeat>(Fit("3 x (3 x 200 R w/ 200 jog) w/ 4 min walk", 50, 30).Steps[0]);

        Assert.Equal((2, 3), (set.Times, Assert.IsType<FittedStep.Repeat>(set.Steps[0]).Times));
    }

    [Fact]
    public void What_is_done_once_has_nothing_between() =>
        Assert.Null(
            Assert.IsType<FittedStep.Repeat>(Fit("2 x 1 km T w/ 1 min stand", 50, weekly: 15).Steps[0]).Between
        );

    /// <summary>10 % of 30 km are 3 km of T, and half of a progression counts.</summary>
    [Fact]
    public void A_progression_is_cut_by_the_half_that_counts() =>
        Assert.InRange(Fit("60 min E > T", 50, weekly: 30).Distance.Metres, 5_700, 6_000);

    [Fact]
    public void Sets_lose_repeats_before_they_lose_a_set()
    {
        var set = Assert.IsType<FittedStep.Repeat>(Fit("2 x (8 x 200 R w/ 200 jog) w/ 4 min walk", 50, 40).Steps[0]);

        Assert.Equal((2, 5), (set.Times, Assert.IsType<FittedStep.Repeat>(set.Steps[0]).Times));
    }

    /// <summary>The book gives VDOT 40 no R600, and no mile at I below VDOT 66.</summary>
    [Theory]
    [InlineData("4 x 600 R w/ 600 jog", 400)]
    [InlineData("3 x 1600 I w/ 4 min jog", 1_000)]
    public void A_repetition_that_takes_too_long_becomes_the_longest_that_does_not(string notation, double metres)
    {
        var fitted = Fit(notation, 40, weekly: 60);

        var repeat = Assert.IsType<FittedStep.Repeat>(fitted.Steps[0]);
        Assert.Equal(metres, repeat.Steps[0].Distance.Metres);
        Assert.Equal([FitChange.ShorterReps], fitted.Changes);
    }

    [Fact]
    public void A_tempo_run_is_twenty_minutes_at_most()
    {
        var fitted = Fit("40 min T", 50, weekly: null);

        Assert.Equal(RaceTime.FromMinutes(20), fitted.Time);
        Assert.Equal([FitChange.ShorterRuns], fitted.Changes);
    }

    [Fact]
    public void A_repeated_tempo_is_fifteen_minutes_at_most() =>
        Assert.Equal(RaceTime.FromMinutes(33), Fit("2 x 20 min T w/ 3 min jog", 50, weekly: null).Time);

    [Fact]
    public void A_long_run_is_cut_to_its_share_of_the_week()
    {
        var fitted = Fit("100 min L", 50, weekly: 30);

        Assert.InRange(fitted.Distance.Metres, 8_500, 9_000);
        Assert.Equal(0, fitted.Time.Milliseconds % 60_000);
        Assert.Equal([FitChange.ShorterRuns], fitted.Changes);
    }

    [Fact]
    public void Goal_pace_is_that_of_the_goal_mile()
    {
        var shape = new RunnerShape(Paces(45), Weekly: null, RaceTime.FromSeconds(402.336));
        var fitted = WorkoutFitter.Fit(WorkoutNotation.Parse("400 G").Value, shape);

        Assert.Equal(RaceTime.FromSeconds(100), fitted.Time);
    }

    [Fact]
    public void Without_a_goal_todays_repetition_pace_stands_in() =>
        Assert.Equal(Fit("400 R", 45, null).Time, Fit("400 G", 45, null).Time);

    [Theory]
    [InlineData("800 TT", "mile", 800 / 1_609.344)]
    [InlineData("1 mi TT", "mile", 1)]
    [InlineData("3 km TT", "3k", 1)]
    public void A_time_trial_is_run_at_race_pace_below_a_mile_at_the_miles(string notation, string race, double share)
    {
        var expected = Vdot.Of(50).Value.TimeFor(Distance.Parse(race).Value) * share;

        Assert.Equal(expected.Seconds, Fit(notation, 50, weekly: null).Time.Seconds, tolerance: 0.002);
    }

    [Theory]
    [InlineData("400 R", true)]
    [InlineData("20 min E", false)]
    public void Easy_running_has_a_range_of_paces_and_repetitions_one(string notation, bool isOne) =>
        Assert.Equal(isOne, Assert.IsType<FittedStep.Single>(Fit(notation, 50, weekly: null).Steps[0]).Pace!.IsOne);

    [Fact]
    public void Strides_and_sprints_go_by_feel() =>
        Assert.All(
            FittedParts.In(Fit("6 strides + 6 hill sprints + 4 x 30 s hill", 45, null)),
            part => Assert.Null(part.Part.Pace)
        );

    private static IEnumerable<int> Repeats(string notation, double weekly) =>
        Fit(notation, 50, weekly).Steps.OfType<FittedStep.Repeat>().Select(repeat => repeat.Times);

    private static FittedWorkout Fit(string notation, double vdot, double? weekly) =>
        WorkoutFitter.Fit(
            WorkoutNotation.Parse(notation).Value,
            new RunnerShape(Paces(vdot), weekly is { } km ? Distance.FromKilometres(km) : null, GoalMile: null)
        );

    private static TrainingPaces Paces(double vdot) => TrainingPaces.For(Vdot.Of(vdot).Value);
}
