using MileBot.Coaching.Exercises;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Strength;

namespace MileBot.Coaching.Tests.Strength;

public sealed class StrengthBookTests
{
    private static readonly StrengthBook Book = new(
        [],
        [
            .. from place in Enum.GetValues<StrengthPlace>()
            from letter in Enum.GetValues<SessionLetter>()
            select new StrengthSession(place, letter, [], []),
        ],
        [.. Enum.GetValues<TrainingLevel>().Select(level => new JumpSession(level, []))]
    );

    [Fact]
    public void A_session_is_found_by_its_place_and_letter() =>
        Assert.All(Book.Sessions, session => Assert.Same(session, Book.Find(session.Place, session.Letter)));

    [Fact]
    public void Jumps_are_found_by_their_level() =>
        Assert.All(Book.Jumps, session => Assert.Same(session, Book.JumpsFor(session.Level)));

    [Fact]
    public void A_session_grows_heavy_after_its_base()
    {
        StrengthSet[] light = [Line(Load.Own)];
        StrengthSet[] heavy = [Line(Load.Heavy)];
        var session = new StrengthSession(StrengthPlace.Gym, SessionLetter.A, light, heavy);

        Assert.Same(light, session.In(StrengthPhase.Base));
        Assert.Same(heavy, session.In(StrengthPhase.Heavy));
    }

    private static StrengthSet Line(Load load) =>
        new(
            new Exercise("squat", [MuscleGroup.Quads], Contacts: 0),
            new Sets(3, new SetSize.Repetitions(5, 5)),
            load,
            RaceTime.FromSeconds(60)
        );
}
