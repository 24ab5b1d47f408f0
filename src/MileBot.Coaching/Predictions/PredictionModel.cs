namespace MileBot.Coaching.Predictions;

/// <summary>Where the likely value of a prediction comes from.</summary>
public enum PredictionModel
{
    /// <summary>A published fixed ratio between two neighbouring distances.</summary>
    NeighbourRatio,

    /// <summary>The mean of Daniels–Gilbert and Cameron, which lie on either side of published equivalents.</summary>
    DanielsAndCameron,

    /// <summary>Cameron alone: one of the times is too short for Daniels–Gilbert (under 3.5 minutes).</summary>
    Cameron,

    /// <summary>Riegel's law, for distances within a tenth of each other.</summary>
    Riegel,

    /// <summary>Riegel's law with the exponent of the runner's own two races.</summary>
    PersonalExponent,
}
