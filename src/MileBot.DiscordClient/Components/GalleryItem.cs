namespace MileBot.DiscordClient.Components;

/// <summary>A picture of a gallery.</summary>
/// <param name="Media">The picture.</param>
/// <param name="Description">Alt text, up to 1,024 characters.</param>
public sealed record GalleryItem(MediaLink Media, string? Description);
