using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>What an effort elsewhere promises for a distance: always a range, never a point.</summary>
/// <param name="Distance">The race predicted.</param>
/// <param name="Fastest">The fastest of the models, and at least 0.5 to 4 % under the likely time, by how far the distances are apart.</param>
/// <param name="Likely">The value to name if one must be named.</param>
/// <param name="Slowest">The slowest of the models, and at least as far above.</param>
/// <param name="Confidence">How far to trust it.</param>
/// <param name="Model">Where the likely value comes from.</param>
public readonly record struct Prediction(
    Distance Distance,
    RaceTime Fastest,
    RaceTime Likely,
    RaceTime Slowest,
    Confidence Confidence,
    PredictionModel Model
);
