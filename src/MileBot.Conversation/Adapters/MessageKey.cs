namespace MileBot.Conversation.Adapters;

/// <summary>
/// What makes a message the same message: every attempt at it has the same key, and no other message has it. Platforms that
/// can tell copies apart are given it, so that a second attempt cannot become a second message.
/// </summary>
/// <param name="Text">Any text; the adapter adds its own part numbers.</param>
public readonly record struct MessageKey(string Text);
