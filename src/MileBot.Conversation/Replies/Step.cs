namespace MileBot.Conversation.Replies;

/// <summary>One line of <see cref="ReplyPart.Steps"/>.</summary>
/// <param name="Mark">What stands before it, such as <c>18:05</c>; empty for a bullet.</param>
/// <param name="Text">What to do.</param>
public sealed record Step(string Mark, RichText Text);
