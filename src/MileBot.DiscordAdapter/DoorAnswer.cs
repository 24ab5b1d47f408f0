namespace MileBot.DiscordAdapter;

/// <summary>What to answer a request with.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Json">The body, <c>application/json</c>; empty for none.</param>
/// <param name="Arrived">To be called when the answer has been written; null when nothing waits for that.</param>
public sealed record DoorAnswer(int Status, ReadOnlyMemory<byte> Json = default, Action? Arrived = null);
