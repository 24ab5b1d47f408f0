namespace MileBot.Coaching.Seasons;

/// <summary>What a runner says of a day's session with one tap.</summary>
public enum SessionVerdict
{
    /// <summary>Done as planned.</summary>
    Done,

    /// <summary>Tried, and it was too hard.</summary>
    TooHard,

    /// <summary>Left out.</summary>
    Skip,
}
