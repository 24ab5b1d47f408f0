using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>Something run all out.</summary>
/// <param name="Distance">How far.</param>
/// <param name="Time">In what time.</param>
public readonly record struct RaceResult(Distance Distance, RaceTime Time);
