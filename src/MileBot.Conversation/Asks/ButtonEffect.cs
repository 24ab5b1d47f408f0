namespace MileBot.Conversation.Asks;

/// <summary>Where the answer to a pressed button appears.</summary>
public enum ButtonEffect
{
    /// <summary>In place of the message that holds the button.</summary>
    Redraw,

    /// <summary>In a new message.</summary>
    Post,

    /// <summary>In a new message without buttons, made to be forwarded.</summary>
    Share,

    /// <summary>Nowhere yet: the command's missing arguments are asked for first, in a form where the platform has forms.</summary>
    Form,
}
