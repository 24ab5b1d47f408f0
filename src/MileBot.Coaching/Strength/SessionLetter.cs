namespace MileBot.Coaching.Strength;

/// <summary>The two sessions of a week, done in turn.</summary>
public enum SessionLetter
{
    /// <summary>The first.</summary>
    A,

    /// <summary>The second.</summary>
    B,
}
