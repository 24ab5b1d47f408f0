namespace MileBot.Coaching.Predictions;

/// <summary>How far to trust a prediction.</summary>
public enum Confidence
{
    /// <summary>A neighbouring distance: half to double, from 1500 m up.</summary>
    Good,

    /// <summary>Further off (up to four times), or a distance with habits of its own (800 m, 1000 m, marathon).</summary>
    Fair,

    /// <summary>Very far off, from or to a sprint, or from a pace that mixes running and walking.</summary>
    Low,
}
