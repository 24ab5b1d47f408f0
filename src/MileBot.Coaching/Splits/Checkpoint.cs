using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Splits;

/// <summary>A place to look at the watch.</summary>
/// <param name="Mark">The ground covered there.</param>
/// <param name="Clock">The time since the start, in whole tenths of a second.</param>
public readonly record struct Checkpoint(Distance Mark, RaceTime Clock);
