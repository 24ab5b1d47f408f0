using MileBot.Coaching.Levels;

namespace MileBot.Coaching.Strength;

/// <summary>A session of jumps (plyometrics), measured in foot contacts.</summary>
/// <param name="Level">For whom.</param>
/// <param name="Sets">In order; at least one line.</param>
public sealed record JumpSession(TrainingLevel Level, IReadOnlyList<StrengthSet> Sets)
{
    /// <summary>All foot contacts.</summary>
    public int Contacts => Sets.Sum(set => set.Contacts);

    /// <summary>
    /// The most foot contacts a session may hold. A rule of thumb among coaches: 80–100 for beginners, 100–120 in the middle,
    /// 120–140 for the advanced. Whoever still walks in between stays at the lowest of these.
    /// </summary>
    public static int MostContacts(TrainingLevel level) =>
        level switch
        {
            TrainingLevel.Beginner => 80,
            TrainingLevel.Novice => 100,
            TrainingLevel.Experienced => 120,
            _ => 140,
        };
}
