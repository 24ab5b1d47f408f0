using MileBot.Coaching.Exercises;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Strength;

namespace MileBot.Coaching.Tests.Strength;

public sealed class FootContactTests
{
    private static readonly Exercise Hop = new("hop", [MuscleGroup.Calves], Contacts: 1);
    private static readonly Exercise Skip = new("skip", [MuscleGroup.Calves], Contacts: 2);
    private static readonly Exercise Squat = new("squat", [MuscleGroup.Quads], Contacts: 0);

    [Fact]
    public void Every_landing_of_every_set_and_side_counts()
    {
        var session = new JumpSession(
            TrainingLevel.Novice,
            [
                Line(Hop, new Sets(3, new SetSize.Repetitions(8, 10))),
                Line(Hop, new Sets(2, new SetSize.Repetitions(6, 6)) { IsEachSide = true }),
                Line(Skip, new Sets(1, new SetSize.Repetitions(5, 5))),
                Line(Squat, new Sets(3, new SetSize.Repetitions(12, 12))),
            ]
        );

        Assert.Equal(30 + 24 + 10, session.Contacts);
    }

    [Fact]
    public void Only_what_lands_is_a_jump()
    {
        Assert.True(Hop.IsJump);
        Assert.False(Squat.IsJump);
    }

    [Theory]
    [InlineData(TrainingLevel.Beginner, 80)]
    [InlineData(TrainingLevel.Novice, 100)]
    [InlineData(TrainingLevel.Experienced, 120)]
    [InlineData(TrainingLevel.Fast, 140)]
    public void Each_level_has_its_most(TrainingLevel level, int most) =>
        Assert.Equal(most, JumpSession.MostContacts(level));

    private static StrengthSet Line(Exercise exercise, Sets sets) =>
        new(exercise, sets, Load.Own, RaceTime.FromSeconds(60));
}
