namespace MileBot.Conversation.Replies;

/// <summary>One line of <see cref="ReplyPart.Fields"/>.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What it holds.</param>
public sealed record Field(string Name, RichText Value);
