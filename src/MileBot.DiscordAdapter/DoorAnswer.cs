namespace MileBot.DiscordAdapter;

/// <summary>What to answer a request with.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Json">The body, <c>application/json</c>; empty for none.</param>
/// <param name="Left">
/// To be called once, with true when the answer has been written and with false when it could not be; null when nothing waits for that.
/// </param>
public sealed record DoorAnswer(int Status, ReadOnlyMemory<byte> Json = default, Action<bool>? Left = null);
