namespace MileBot.DiscordClient.Components;

/// <summary>A small picture beside a section.</summary>
/// <param name="Media">The picture.</param>
/// <param name="Description">Alt text, up to 1,024 characters.</param>
public sealed record Thumbnail(MediaLink Media, string? Description) : Component;
