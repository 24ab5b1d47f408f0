namespace MileBot.Coaching.Splits;

/// <summary>How the effort is spread over a race.</summary>
public enum Strategy
{
    /// <summary>One pace from start to end.</summary>
    Even,

    /// <summary>A little slower first, a little faster each quarter.</summary>
    Negative,

    /// <summary>The coach's four laps: controlled, back on pace, hold on, then faster and faster.</summary>
    Coach,
}
