namespace MileBot.DiscordClient.Components;

/// <summary>Picks users.</summary>
/// <param name="CustomId">What comes back with the choice, 1 to 100 characters.</param>
public sealed record UserSelect(string CustomId) : Component
{
    /// <summary>Shown while nobody is chosen, up to 150 characters.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Fewest choices, 0 to 25; 1 when null.</summary>
    public int? MinValues { get; init; }

    /// <summary>Most choices, 1 to 25; 1 when null.</summary>
    public int? MaxValues { get; init; }
}
