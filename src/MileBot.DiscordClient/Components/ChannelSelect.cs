using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordClient.Components;

/// <summary>Picks channels.</summary>
/// <param name="CustomId">What comes back with the choice, 1 to 100 characters.</param>
public sealed record ChannelSelect(string CustomId) : Component
{
    /// <summary>Only these kinds are offered; all when null.</summary>
    public IReadOnlyList<ChannelType>? ChannelTypes { get; init; }

    /// <summary>Shown while nothing is chosen, up to 150 characters.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Fewest choices, 0 to 25; 1 when null.</summary>
    public int? MinValues { get; init; }

    /// <summary>Most choices, 1 to 25; 1 when null.</summary>
    public int? MaxValues { get; init; }
}
