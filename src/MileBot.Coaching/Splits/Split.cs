using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Splits;

/// <summary>One stretch of a planned race, to the tenth of a second.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Ground">How far it is; the first lap of a mile is 409.344 m.</param>
/// <param name="Time">Its own time.</param>
/// <param name="Clock">The race clock at its end.</param>
/// <param name="HalfwayClock">The race clock half a lap (or half a quarter) before its end; null in stretches too short for it.</param>
public sealed record Split(int Number, Distance Ground, RaceTime Time, RaceTime Clock, RaceTime? HalfwayClock);
