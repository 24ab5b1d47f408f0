namespace MileBot.Runners.Starting;

/// <summary>The answer to the safety questions, all in one, so that we know no more than the plan needs (science.md 8, PAR-Q+).</summary>
public enum SafetyAnswer
{
    /// <summary>None of them is true.</summary>
    None,

    /// <summary>At least one is: easy running only, until a professional agrees.</summary>
    Some,

    /// <summary>At least one is, and a professional agreed to hard training.</summary>
    Cleared,
}
