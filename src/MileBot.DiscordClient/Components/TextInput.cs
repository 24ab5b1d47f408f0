namespace MileBot.DiscordClient.Components;

/// <summary>Text typed in a modal.</summary>
/// <param name="CustomId">What comes back with the text, 1 to 100 characters.</param>
/// <param name="Style">One line or several.</param>
public sealed record TextInput(string CustomId, TextInputStyle Style) : Component
{
    /// <summary>Fewest characters, 0 to 4,000.</summary>
    public int? MinLength { get; init; }

    /// <summary>Most characters, 1 to 4,000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Must be filled; true when null.</summary>
    public bool? Required { get; init; }

    /// <summary>Already there when the modal opens, up to 4,000 characters.</summary>
    public string? Value { get; init; }

    /// <summary>Shown while empty, up to 100 characters.</summary>
    public string? Placeholder { get; init; }
}
