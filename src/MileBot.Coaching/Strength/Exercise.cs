namespace MileBot.Coaching.Strength;

/// <summary>A strength exercise or a jump.</summary>
/// <param name="Name">Its word in the training library, which names and explains it.</param>
/// <param name="Muscles">What it trains, the most important first; at least one.</param>
/// <param name="Contacts">How often a foot, or both at once, lands in one repetition; 0 for exercises without a jump.</param>
public sealed record Exercise(string Name, IReadOnlyList<MuscleGroup> Muscles, int Contacts)
{
    /// <summary>True for plyometrics.</summary>
    public bool IsJump => Contacts > 0;
}
