namespace MileBot.Coaching.Fitness;

/// <summary>The five training paces of Daniels, and no others.</summary>
public enum TrainingZone
{
    /// <summary>E: conversational, 59–74 % of VO2max.</summary>
    Easy,

    /// <summary>M: 75–84 %.</summary>
    Marathon,

    /// <summary>T: 83–88 %, about one-hour race pace.</summary>
    Threshold,

    /// <summary>I: 95–100 %, bouts of three to five minutes.</summary>
    Interval,

    /// <summary>R: 105–120 %, about mile race pace, bouts of two minutes at most.</summary>
    Repetition,
}
