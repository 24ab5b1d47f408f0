using MileBot.Coaching.Fitness;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;
using MileBot.Coaching.Workouts.Notation;
using MileBot.Conversation.Tests.Kit;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Conversation.Tests.TrainingFiles;

public sealed class ShippedWorkoutsTests
{
    private static readonly TrainingLibrary.Library Library = Chat.ShippedLibrary();

    /// <summary>What somebody who still walks in between may do; their race is a mile run easily.</summary>
    private static readonly WorkoutKind[] Gentle =
    [
        WorkoutKind.Rest,
        WorkoutKind.WalkRun,
        WorkoutKind.Easy,
        WorkoutKind.Strides,
        WorkoutKind.Form,
        WorkoutKind.CrossTraining,
        WorkoutKind.Race,
    ];

    /// <summary>What nobody should begin cold.</summary>
    private static readonly WorkoutKind[] Fast =
    [
        WorkoutKind.Speed,
        WorkoutKind.Interval,
        WorkoutKind.GoalPace,
        WorkoutKind.TimeTrial,
    ];

    [Fact]
    public void There_is_plenty_to_choose_from() => Assert.InRange(Library.Workouts.Count, 60, 200);

    [Theory]
    [InlineData(TrainingLevel.Novice)]
    [InlineData(TrainingLevel.Experienced)]
    [InlineData(TrainingLevel.Fast)]
    public void Whoever_runs_a_mile_has_every_kind_the_seed_names(TrainingLevel level) =>
        Assert.Equal(Enum.GetValues<WorkoutKind>().Except([WorkoutKind.WalkRun]), KindsFor(level));

    [Fact]
    public void Beginners_have_all_gentle_kinds_and_no_other() =>
        Assert.Equal(Gentle.Order(), KindsFor(TrainingLevel.Beginner));

    [Fact]
    public void Beginners_never_run_harder_than_easy_but_for_short_strides() =>
        Assert.All(
            For(TrainingLevel.Beginner),
            workout =>
                Assert.All(
                    Runs(workout.Steps),
                    run => Assert.True(run.Effort is Effort.Easy or Effort.Stride, workout.Name)
                )
        );

    /// <summary>The caps of science.md 7.2 (Daniels), for runners in the middle of each level.</summary>
    [Theory]
    [InlineData(TrainingLevel.Beginner, "12:00", 10)]
    [InlineData(TrainingLevel.Novice, "8:30", 20)]
    [InlineData(TrainingLevel.Experienced, "6:30", 35)]
    [InlineData(TrainingLevel.Fast, "5:15", 55)]
    public void Each_fits_the_usual_week_of_its_levels_as_it_is_written(
        TrainingLevel level,
        string mile,
        int kilometres
    )
    {
        var fitness = Vdot.From(Distance.Mile, RaceTime.Parse(mile).Value).Value;
        var shape = new RunnerShape(TrainingPaces.For(fitness), Distance.FromKilometres(kilometres), GoalMile: null);

        Assert.Equal(
            [],
            For(level)
                .Where(workout => WorkoutFitter.Fit(workout.Steps, shape).Changes.Count > 0)
                .Select(workout => workout.Name)
        );
    }

    [Fact]
    public void Whatever_is_fast_has_a_warm_up_and_a_cool_down() =>
        Assert.All(
            Library.Workouts.Where(workout => Fast.Contains(workout.Kind)),
            workout => Assert.True(workout is { WarmUp: not null, CoolDown: not null }, workout.Name)
        );

    [Fact]
    public void No_two_workouts_are_the_same_or_called_the_same()
    {
        var book = Library.Phrasebooks["en"];

        Assert.Distinct(Library.Workouts.Select(workout => book.Say(WorkoutPhrases.NameOf(workout.Name))));
        Assert.Distinct(
            Library.Workouts.Select(workout => (workout.Kind, workout.WarmUp, WorkoutNotation.Format(workout.Steps)))
        );
    }

    private static IEnumerable<Workout> For(TrainingLevel level) =>
        Library.Workouts.Where(workout => workout.Levels.Contains(level));

    private static IEnumerable<WorkoutKind> KindsFor(TrainingLevel level) =>
        For(level).Select(workout => workout.Kind).Distinct().Order();

    private static IEnumerable<WorkoutStep.Run> Runs(IEnumerable<WorkoutStep> steps) =>
        steps.SelectMany(step =>
            step switch
            {
                WorkoutStep.Run run => [run],
                WorkoutStep.Repeat repeat => Runs(repeat.Steps),
                _ => [],
            }
        );
}
