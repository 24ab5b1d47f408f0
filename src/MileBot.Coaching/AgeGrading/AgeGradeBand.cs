namespace MileBot.Coaching.AgeGrading;

/// <summary>What an age grade is worth, in the usual bands.</summary>
public enum AgeGradeBand
{
    /// <summary>Under 60 %.</summary>
    BelowLocalClass,

    /// <summary>60 % and up.</summary>
    LocalClass,

    /// <summary>70 % and up.</summary>
    RegionalClass,

    /// <summary>80 % and up.</summary>
    NationalClass,

    /// <summary>90 % and up.</summary>
    WorldClass,

    /// <summary>100 % and up: about the best ever at that age.</summary>
    WorldRecord,
}
