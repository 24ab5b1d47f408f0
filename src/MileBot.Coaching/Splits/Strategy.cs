namespace MileBot.Coaching.Splits;

/// <summary>How to spread the effort over a race.</summary>
public enum Strategy
{
    /// <summary>The same pace all the way.</summary>
    Even,

    /// <summary>The second half faster than the first.</summary>
    Negative,

    /// <summary>The seed's four laps: controlled, back on pace, hang on, four faster and faster hundreds.</summary>
    Coach,
}
