using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Splits;

/// <summary>A quarter of the last lap: one of the seed's four 100s.</summary>
/// <param name="Length">A quarter of the last lap as it is run; the last part takes what millimetres are left over.</param>
/// <param name="Split">Its time, in whole tenths of a second.</param>
/// <param name="Clock">The time since the start when it ends, in whole tenths of a second.</param>
public readonly record struct FinishPart(Distance Length, RaceTime Split, RaceTime Clock);
