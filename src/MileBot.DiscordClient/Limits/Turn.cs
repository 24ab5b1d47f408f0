namespace MileBot.DiscordClient.Limits;

/// <summary>How waiting in a line ended.</summary>
internal enum Turn
{
    /// <summary>It may go.</summary>
    Go,

    /// <summary>The line is gone; another one is the right one.</summary>
    Elsewhere,

    /// <summary>It waited as long as it would.</summary>
    Late,
}
