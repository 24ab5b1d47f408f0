using MileBot.Conversation.Asks;

namespace MileBot.Conversation.Replies;

/// <summary>A button: a label over a ready-made ask.</summary>
/// <param name="Label">A word or two.</param>
/// <param name="Token">The ask.</param>
public sealed record Button(string Label, ButtonToken Token);
