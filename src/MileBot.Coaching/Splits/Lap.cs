using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Splits;

/// <summary>One lap of a plan, as it is run and as the watch shows it.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Length">The ground of this split: a lap, a lap with the extra ground in it, or the extra ground alone.</param>
/// <param name="Mark">The ground covered when it ends.</param>
/// <param name="Split">Its time, in whole tenths of a second.</param>
/// <param name="Clock">The time since the start when it ends, in whole tenths of a second.</param>
/// <param name="HalfLap">The check opposite the line, half a lap before the end; null when this split is too short for one.</param>
public readonly record struct Lap(
    int Number,
    Distance Length,
    Distance Mark,
    RaceTime Split,
    RaceTime Clock,
    Checkpoint? HalfLap
);
