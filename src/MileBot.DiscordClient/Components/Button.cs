namespace MileBot.DiscordClient.Components;

/// <summary>A button in a row or beside a section.</summary>
public sealed record Button : Component
{
    /// <summary>How it looks; <see cref="ButtonStyle.Link"/> needs <see cref="Url"/>, every other one <see cref="CustomId"/>.</summary>
    public required ButtonStyle Style { get; init; }

    /// <summary>What it says, up to 80 characters.</summary>
    public string? Label { get; init; }

    /// <summary>What comes back when it is pressed, 1 to 100 characters, unique in the message.</summary>
    public string? CustomId { get; init; }

    /// <summary>Where it leads, up to 512 characters.</summary>
    public string? Url { get; init; }
}
