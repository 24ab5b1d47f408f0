namespace MileBot.Commands.Sessions;

/// <summary>How much to show of a session.</summary>
internal enum SessionView
{
    /// <summary>All there is to say: why, how much it adds up to, and what belongs to it.</summary>
    Details,
}
