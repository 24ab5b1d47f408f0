namespace MileBot.Conversation.Asks;

/// <summary>Who asks: an account on a platform. Names are not kept.</summary>
/// <param name="Platform">The adapter's name.</param>
/// <param name="Id">The platform's number for the account.</param>
public sealed record Speaker(string Platform, long Id);
