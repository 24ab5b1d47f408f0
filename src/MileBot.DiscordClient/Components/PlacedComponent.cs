namespace MileBot.DiscordClient.Components;

/// <summary>A component of a message that is there, as far as we need to recognise it.</summary>
public sealed record PlacedComponent
{
    /// <summary>Its number within the message.</summary>
    public int? Id { get; init; }
}
