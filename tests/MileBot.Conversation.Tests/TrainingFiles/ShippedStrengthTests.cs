using MileBot.Coaching.Drills;
using MileBot.Coaching.Exercises;
using MileBot.Coaching.Strength;
using MileBot.Conversation.Tests.Kit;

namespace MileBot.Conversation.Tests.TrainingFiles;

public sealed class ShippedStrengthTests
{
    private static readonly TrainingLibrary.Library Library = Chat.ShippedLibrary();

    private static IEnumerable<StrengthSet> AllSets =>
        Library
            .Strength.Sessions.SelectMany(session => session.Base.Concat(session.Heavy))
            .Concat(Library.Strength.Jumps.SelectMany(session => session.Sets));

    [Theory]
    [InlineData("squat")]
    [InlineData("lunge")]
    [InlineData("split-squat")]
    [InlineData("deadlift")]
    [InlineData("calf-raise")]
    [InlineData("hip-thrust")]
    [InlineData("step-up")]
    [InlineData("push-up")]
    [InlineData("pull-up")]
    [InlineData("plank")]
    [InlineData("box-jump")]
    [InlineData("single-leg-bound")]
    [InlineData("burpee")]
    public void Every_exercise_the_seed_names_is_in_a_session(string exercise) =>
        Assert.Contains(AllSets, set => set.Exercise.Name == exercise);

    [Fact]
    public void No_exercise_is_without_a_session() =>
        Assert.Empty(
            Library
                .Strength.Exercises.Select(exercise => exercise.Name)
                .Except(AllSets.Select(set => set.Exercise.Name))
        );

    [Fact]
    public void Both_sessions_of_a_place_together_train_every_muscle_group_in_either_phase() =>
        Assert.All(
            from place in Enum.GetValues<StrengthPlace>()
            from phase in Enum.GetValues<StrengthPhase>()
            select (place, phase),
            one =>
                Assert.Equal(
                    Enum.GetValues<MuscleGroup>(),
                    Library
                        .Strength.Sessions.Where(session => session.Place == one.place)
                        .SelectMany(session => session.In(one.phase))
                        .SelectMany(set => set.Exercise.Muscles)
                        .Distinct()
                        .Order()
                )
        );

    /// <summary>Science of strength for runners: 8–12 to learn the movements, 3–6 when it is heavy (Blagrove 2018).</summary>
    [Fact]
    public void Loads_and_repetitions_go_together() =>
        Assert.All(
            AllSets.Where(set => set.Load == Load.Heavy),
            set => Assert.InRange(Assert.IsType<SetSize.Repetitions>(set.Sets.Size).Most, 3, 6)
        );

    [Fact]
    public void The_first_weeks_are_never_heavy() =>
        Assert.All(
            Library.Strength.Sessions.SelectMany(session => session.Base),
            set => Assert.NotEqual(Load.Heavy, set.Load)
        );

    [Fact]
    public void Jumps_grow_with_the_level_and_stay_within_its_most()
    {
        var jumps = Library.Strength.Jumps.OrderBy(session => session.Level).ToList();

        Assert.Equal(jumps.OrderBy(session => session.Contacts), jumps);
        Assert.All(jumps, session => Assert.InRange(session.Contacts, 1, JumpSession.MostContacts(session.Level)));
    }

    [Fact]
    public void Every_level_has_a_full_routine_of_drills() =>
        Assert.All(
            Enum.GetValues<Coaching.Levels.TrainingLevel>(),
            level => Assert.InRange(DrillRoutine.For(Library.Drills, level, DrillRoutine.Shortest, day: 1).Count, 3, 6)
        );
}
