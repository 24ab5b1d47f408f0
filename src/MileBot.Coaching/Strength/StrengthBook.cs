using MileBot.Coaching.Levels;

namespace MileBot.Coaching.Strength;

/// <summary>All strength training there is.</summary>
/// <param name="Exercises">Every exercise, in the order of their words.</param>
/// <param name="Sessions">One for each place and letter.</param>
/// <param name="Jumps">One for each level.</param>
public sealed record StrengthBook(
    IReadOnlyList<Exercise> Exercises,
    IReadOnlyList<StrengthSession> Sessions,
    IReadOnlyList<JumpSession> Jumps
)
{
    /// <summary>The session of a place and letter.</summary>
    public StrengthSession Find(StrengthPlace place, SessionLetter letter) =>
        Sessions.First(session => session.Place == place && session.Letter == letter);

    /// <summary>The jumps for a level.</summary>
    public JumpSession JumpsFor(TrainingLevel level) => Jumps.First(session => session.Level == level);
}
