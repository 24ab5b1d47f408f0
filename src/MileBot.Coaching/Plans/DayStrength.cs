using MileBot.Coaching.Strength;

namespace MileBot.Coaching.Plans;

/// <summary>The strength session of a day.</summary>
/// <param name="Letter">Which of the week's two.</param>
/// <param name="Phase">Whether the movements are still new: the first five weeks are for learning them.</param>
public sealed record DayStrength(SessionLetter Letter, StrengthPhase Phase);
