namespace MileBot.Testing.Telegram;

/// <summary>A stretch of a text with a look of its own; offsets in UTF-16 units.</summary>
public sealed record TextEntity(string Type, int Offset, int Length, string? Url = null);
