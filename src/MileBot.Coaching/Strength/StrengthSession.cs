namespace MileBot.Coaching.Strength;

/// <summary>A strength session, as it is to begin with and as it becomes.</summary>
/// <param name="Place">Where.</param>
/// <param name="Letter">Which of the week's two.</param>
/// <param name="Base">For the first weeks; at least one line.</param>
/// <param name="Heavy">From then on; at least one line.</param>
public sealed record StrengthSession(
    StrengthPlace Place,
    SessionLetter Letter,
    IReadOnlyList<StrengthSet> Base,
    IReadOnlyList<StrengthSet> Heavy
)
{
    /// <summary>The lines of a phase.</summary>
    public IReadOnlyList<StrengthSet> In(StrengthPhase phase) => phase == StrengthPhase.Base ? Base : Heavy;
}
