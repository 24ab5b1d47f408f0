namespace MileBot.Testing.Telegram;

/// <summary>A button of an inline keyboard.</summary>
public sealed record EmulatedButton(string Label, string? Data, string? Url);
