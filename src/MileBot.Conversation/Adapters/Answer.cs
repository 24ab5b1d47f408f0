using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;

namespace MileBot.Conversation.Adapters;

/// <summary>A reply and where it goes.</summary>
/// <param name="Reply">What to show.</param>
/// <param name="Effect">In place of the pressed message, or as a new one.</param>
public sealed record Answer(Reply Reply, ButtonEffect Effect);
