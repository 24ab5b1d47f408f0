namespace MileBot.Coaching.Scoring;

/// <summary>A finish against its goal.</summary>
public enum RaceOutcome
{
    /// <summary>More than a second inside the goal.</summary>
    Beaten,

    /// <summary>At the goal, or inside it by a second at most.</summary>
    Met,

    /// <summary>Slower than the goal.</summary>
    Missed,
}
