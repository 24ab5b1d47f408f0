namespace MileBot.Conversation.Adapters;

/// <summary>How much fits into one message of a platform.</summary>
/// <param name="MostCharacters">UTF-16 units of visible text.</param>
/// <param name="MostButtonsPerRow">Buttons side by side.</param>
/// <param name="MostButtonRows">Rows of buttons under one message.</param>
public sealed record ReplyLimits(int MostCharacters, int MostButtonsPerRow, int MostButtonRows)
{
    /// <summary>Whether the platform has lists that fold out; each takes a row.</summary>
    public bool HasLists { get; init; }
}
