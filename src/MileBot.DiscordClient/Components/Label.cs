using System.Text.Json.Serialization;

namespace MileBot.DiscordClient.Components;

/// <summary>A field of a modal with its caption.</summary>
/// <param name="Text">The caption, up to 45 characters.</param>
/// <param name="Component">A <see cref="TextInput"/> or a select.</param>
public sealed record Label([property: JsonPropertyName("label")] string Text, Component Component) : Component
{
    /// <summary>A smaller line under the caption, up to 100 characters.</summary>
    public string? Description { get; init; }
}
