namespace MileBot.Coaching.Predictions;

/// <summary>How far a prediction can be trusted.</summary>
public enum Confidence
{
    /// <summary>A neighbouring distance.</summary>
    Good,

    /// <summary>Further away; endurance or speed may be lopsided.</summary>
    Fair,

    /// <summary>Far away, or outside of what the models were made for.</summary>
    Low,
}
