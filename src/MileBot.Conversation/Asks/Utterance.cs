namespace MileBot.Conversation.Asks;

/// <summary>What was said, in one of the ways a platform lets people say things.</summary>
public abstract record Utterance
{
    private Utterance() { }

    /// <summary>Typed text: a command, an answer to an open question, or bare text.</summary>
    /// <param name="Text">As typed, any length, trusted in nothing.</param>
    public sealed record Typed(string Text) : Utterance;

    /// <summary>A pressed button.</summary>
    /// <param name="Token">What the button carried.</param>
    public sealed record Pressed(ButtonToken Token) : Utterance;
}
