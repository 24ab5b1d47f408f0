namespace MileBot.DiscordClient.Components;

/// <summary>Text with Markdown; all texts of a message together have at most 4,000 characters.</summary>
/// <param name="Content">The Markdown.</param>
public sealed record TextDisplay(string Content) : Component;
