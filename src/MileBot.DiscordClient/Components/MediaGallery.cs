namespace MileBot.DiscordClient.Components;

/// <summary>Pictures side by side.</summary>
/// <param name="Items">1 to 10.</param>
public sealed record MediaGallery(IReadOnlyList<GalleryItem> Items) : Component;
