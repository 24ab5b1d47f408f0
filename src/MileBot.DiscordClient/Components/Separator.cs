namespace MileBot.DiscordClient.Components;

/// <summary>Room between components.</summary>
public sealed record Separator : Component
{
    /// <summary>Draws a line; true when null.</summary>
    public bool? Divider { get; init; }

    /// <summary>1 for a little room, 2 for more; 1 when null.</summary>
    public int? Spacing { get; init; }
}
