namespace MileBot.Runners.Zones;

/// <summary>What can be wrong with a typed time zone.</summary>
public enum ZoneProblem
{
    /// <summary>No place we know.</summary>
    Unknown,

    /// <summary>Letters such as EST that mean one half of the year only, or several zones; a place is needed.</summary>
    IsAbbreviation,

    /// <summary>An offset such as UTC+2, which would be wrong after the next clock change; a place is needed.</summary>
    IsOffset,

    /// <summary>A country with several zones; a place in it is needed.</summary>
    HasSeveral,
}
