namespace MileBot.Coaching.AgeGrading;

/// <summary>Why there is no age grade.</summary>
public enum AgeGradeProblem
{
    /// <summary>Under 15: the factors for children are old and rough.</summary>
    TooYoung,

    /// <summary>Beyond the last row of the table, 99 (road) or 100 (track).</summary>
    TooOld,
}
