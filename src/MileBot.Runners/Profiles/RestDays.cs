namespace MileBot.Runners.Profiles;

/// <summary>What the daily message does on a rest day.</summary>
public enum RestDays
{
    /// <summary>A short line.</summary>
    Told,

    /// <summary>No message.</summary>
    Silent,
}
