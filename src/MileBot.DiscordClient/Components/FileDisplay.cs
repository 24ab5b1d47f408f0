namespace MileBot.DiscordClient.Components;

/// <summary>A file to download.</summary>
/// <param name="File">One of this message's files, as <c>attachment://name</c>.</param>
public sealed record FileDisplay(MediaLink File) : Component;
