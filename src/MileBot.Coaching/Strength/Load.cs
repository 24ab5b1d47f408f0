namespace MileBot.Coaching.Strength;

/// <summary>How heavy, told by how many repetitions would still have been possible.</summary>
public enum Load
{
    /// <summary>One's own weight.</summary>
    Own,

    /// <summary>Two or three more repetitions would have been possible.</summary>
    Medium,

    /// <summary>One or two more would have been possible; at 3–6 repetitions about 80 % of the most one could lift once, or more.</summary>
    Heavy,
}
