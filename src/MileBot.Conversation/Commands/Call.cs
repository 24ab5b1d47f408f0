using MileBot.Conversation.Asks;

namespace MileBot.Conversation.Commands;

/// <summary>A command about to be answered: who asks, where, and with what.</summary>
/// <param name="Ask">The ask.</param>
/// <param name="Values">The arguments, read and checked.</param>
public sealed record Call(Ask Ask, ArgumentValues Values);
