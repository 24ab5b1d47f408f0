namespace MileBot.DiscordClient.Components;

/// <summary>A list to pick from, in a row or under a label.</summary>
/// <param name="CustomId">What comes back with the choice, 1 to 100 characters.</param>
/// <param name="Options">Up to 25.</param>
public sealed record StringSelect(string CustomId, IReadOnlyList<SelectOption> Options) : Component
{
    /// <summary>Shown while nothing is chosen, up to 150 characters.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Fewest choices, 0 to 25; 1 when null.</summary>
    public int? MinValues { get; init; }

    /// <summary>Most choices, 1 to 25; 1 when null.</summary>
    public int? MaxValues { get; init; }

    /// <summary>Must be answered; only in a modal, where it is true when null.</summary>
    public bool? Required { get; init; }
}
