namespace MileBot.DiscordClient.Components;

/// <summary>Texts with something beside them.</summary>
/// <param name="Components">One to three <see cref="TextDisplay"/>.</param>
/// <param name="Accessory">A <see cref="Button"/> or a <see cref="Thumbnail"/>.</param>
public sealed record Section(IReadOnlyList<Component> Components, Component Accessory) : Component;
