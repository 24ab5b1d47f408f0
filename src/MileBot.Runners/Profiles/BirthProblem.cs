namespace MileBot.Runners.Profiles;

/// <summary>What can be wrong with a typed birth or age.</summary>
public enum BirthProblem
{
    /// <summary>No date, month or year in any form we read.</summary>
    DateUnreadable,

    /// <summary>No number of years.</summary>
    AgeUnreadable,

    /// <summary>Younger than platforms allow, or older than the tables.</summary>
    AgeOutOfRange,
}
