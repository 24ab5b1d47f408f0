using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>A range, because a single number would be false precision.</summary>
/// <param name="Distance">The distance predicted.</param>
/// <param name="Fastest">On a day when the distance suits the runner.</param>
/// <param name="Likely">The middle of the models.</param>
/// <param name="Slowest">On a day when it does not.</param>
/// <param name="Confidence">How far to trust it.</param>
public sealed record Prediction(
    Distance Distance,
    RaceTime Fastest,
    RaceTime Likely,
    RaceTime Slowest,
    Confidence Confidence
);
