namespace MileBot.Runners.Links;

/// <summary>What a runner agreed to who joins two chats.</summary>
/// <param name="Keep">Whose data stay.</param>
/// <param name="Deleted">How many entries of the other side they were told of; it counts only as long as there are so many.</param>
public sealed record LinkChoice(LinkSide Keep, int Deleted);
