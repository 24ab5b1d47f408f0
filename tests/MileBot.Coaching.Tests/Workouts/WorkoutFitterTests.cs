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
    public void A_tempo_run_is_twenty_minutes_at_most() =>
        Assert.Equal(RaceTime.FromMinutes(20), Fit("40 min T", 50, weekly: null).Time);

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

    [Fact]
    public void Strides_and_sprints_go_by_feel() =>
        Assert.All(
            FittedParts.In(Fit("6 strides + 6 hill sprints + 4 x 30 s hill", 45, null)),
            part => Assert.Null(part.Part.Pace)
        );

    private static FittedWorkout Fit(string notation, double vdot, double? weekly) =>
        WorkoutFitter.Fit(
            WorkoutNotation.Parse(notation).Value,
            new RunnerShape(Paces(vdot), weekly is { } km ? Distance.FromKilometres(km) : null, GoalMile: null)
        );

    private static TrainingPaces Paces(double vdot) => TrainingPaces.For(Vdot.Of(vdot).Value);
}
