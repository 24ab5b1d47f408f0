namespace MileBot.DiscordClient.Components;

/// <summary>Up to five buttons, or one select.</summary>
/// <param name="Components">The buttons or the select.</param>
public sealed record ActionRow(IReadOnlyList<Component> Components) : Component;
